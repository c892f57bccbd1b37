<?php

return [
    'default' => env('DB_CONNECTION', 'pgsql'),
    'connections' => [
        'mysql' => ['driver' => 'mysql', 'host' => env('DB_HOST'), 'database' => 'jetties'],
        'pgsql' => ['driver' => 'pgsql', 'host' => env('DB_HOST'), 'database' => 'jetties'],
    ],
];
