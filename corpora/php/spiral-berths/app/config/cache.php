<?php

declare(strict_types=1);

return [
    'default' => env('CACHE_STORAGE', 'local'),
    'storages' => [
        'local' => ['type' => 'file', 'path' => directory('runtime') . 'cache'],
        'rr-redis' => ['type' => 'roadrunner', 'driver' => 'redis'],
    ],
];
