<?php

return [
    'paths' => ['migrations' => 'db/migrations'],
    'environments' => [
        'default_migration_table' => 'phinxlog',
        'production' => ['adapter' => 'pgsql', 'host' => getenv('DB_HOST')],
        'testing' => ['adapter' => 'sqlite', 'memory' => true],
    ],
];
