<?php

use Symfony\Config\FrameworkConfig;

return static function (FrameworkConfig $framework): void {
    $framework->validation()->mapping()->paths(['%kernel.project_dir%/rain/Http/validation']);
    $framework->cache()->defaultRedisProvider('%env(REDIS_URL)%');
    $framework->cache()->pool('cache.rain')->adapters(['cache.adapter.redis'])->defaultLifetime(600);
};
