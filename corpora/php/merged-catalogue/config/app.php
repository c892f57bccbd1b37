<?php
return ['debug' => false, 'App' => ['namespace' => 'App']];
