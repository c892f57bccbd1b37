<?php

use Cake\Database\Connection;
use Cake\Database\Driver\Mysql;

return [
    'Datasources' => [
        'default' => ['className' => Connection::class, 'driver' => Mysql::class],
        'test' => ['className' => Connection::class, 'driver' => 'Cake\Database\Driver\Sqlite'],
    ],
];
