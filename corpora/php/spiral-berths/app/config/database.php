<?php

declare(strict_types=1);

use Cycle\Database\Config;

return [
    'default' => 'default',
    'databases' => ['default' => ['driver' => 'runtime']],
    'drivers' => [
        'runtime' => new Config\PostgresDriverConfig(
            connection: new Config\Postgres\TcpConnectionConfig(
                database: env('DB_DATABASE'),
                host: env('DB_HOST'),
            ),
        ),
    ],
];
