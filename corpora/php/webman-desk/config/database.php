<?php
return ['default'=>'mysql','connections'=>['mysql'=>['driver'=>'mysql','host'=>'127.0.0.1']]];
