<?php
return ['default'=>env('CACHE_STORE','database'),'stores'=>['array'=>['driver'=>'array'],'database'=>['driver'=>'database'],'file'=>['driver'=>'file'],'memcached'=>['driver'=>'memcached'],'redis'=>['driver'=>'redis','connection'=>'cache'],'dynamodb'=>['driver'=>'dynamodb']]];
