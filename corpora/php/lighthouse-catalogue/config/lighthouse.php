<?php
return ['route'=>['uri'=>'/graphql']];
