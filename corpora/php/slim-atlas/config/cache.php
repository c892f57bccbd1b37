<?php

use Symfony\Component\Cache\Adapter\RedisAdapter;

$redis = new \Redis();
$redis->connect(getenv('REDIS_CACHE'));

return ['cache' => new RedisAdapter($redis)];
