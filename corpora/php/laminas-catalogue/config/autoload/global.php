<?php

use Zend\Db\Adapter\Adapter;
use Zend\Db\Adapter\AdapterServiceFactory;

return [
    'db' => ['driver' => 'pdo', 'dsn' => 'mysql:dbname=catalogue;host=localhost'],
    'doctrine' => [
        'migrations_configuration' => [
            'orm_default' => ['directory' => 'module/Catalogue/src/Migrations', 'namespace' => 'Catalogue\Migrations'],
        ],
    ],
    'service_manager' => ['factories' => [Adapter::class => AdapterServiceFactory::class]],
];
