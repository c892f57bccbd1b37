<?php

use Laminas\Cache\Storage\Adapter\Memcached;

return ['rate_limits' => ['sign_in' => ['storage' => ['adapter' => Memcached::class], 'interval' => 60]]];
