<?php
use Doctrine\DBAL\Connection;
use Doctrine\DBAL\DriverManager;
use League\Container\Container;
use League\Container\ReflectionContainer;

$container = new Container();
$container->delegate(new ReflectionContainer());
$container->addShared(Connection::class, fn () => DriverManager::getConnection([
    'driver' => 'pdo_pgsql',
    'host' => getenv('DB_HOST'),
    'dbname' => 'berths',
]));
return $container;
