<?php

return [
    'default' => ['driver' => Hyperf\Cache\Driver\RedisDriver::class, 'prefix' => 'c:'],
];
