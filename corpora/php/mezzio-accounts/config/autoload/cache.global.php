<?php
use Laminas\Cache\Storage\Adapter\Redis;
return ['caches'=>['default-cache'=>['adapter'=>Redis::class,'options'=>['ttl'=>3600,'server'=>['host'=>'redis']]]]];
