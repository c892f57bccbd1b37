<?php

namespace Orchards;

use Doctrine\DBAL\DriverManager;
use Doctrine\ORM\EntityManager;
use Doctrine\ORM\ORMSetup;

class Store
{
    public static function manager(): EntityManager
    {
        $setup = ORMSetup::createAttributeMetadataConfiguration([__DIR__ . '/Entity']);
        $connection = DriverManager::getConnection([
            'host' => getenv('ORCHARDS_HOST'),
            'password' => getenv('ORCHARDS_PASSWORD'),
            'driver' => 'pdo_mysql',
        ], $setup);
        return new EntityManager($connection, $setup);
    }
}
