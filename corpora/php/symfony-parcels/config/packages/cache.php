<?php
use Symfony\Config\FrameworkConfig;
return static function (FrameworkConfig $framework): void { $framework->cache()->app('cache.adapter.redis')->defaultRedisProvider('%env(REDIS_URL)%'); };
