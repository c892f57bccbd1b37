<?php

use Doctrine\DBAL\Driver\PDO\MySQL\Driver;

return [
    'doctrine' => [
        'connection' => [
            'orm_default' => [
                'driverClass' => Driver::class,
                'params' => ['host' => 'localhost', 'port' => 3306, 'dbname' => 'harbour'],
            ],
        ],
    ],
];
