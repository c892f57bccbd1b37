<?php

namespace Orchards\Command;

use Doctrine\DBAL\DriverManager;
use Doctrine\ORM\EntityManager;
use Doctrine\ORM\ORMSetup;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

class MakeProxies extends Command
{
    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $setup = ORMSetup::createAttributeMetadataConfiguration([__DIR__ . '/../Entity']);
        $connection = DriverManager::getConnection(['driver' => 'pdo_sqlite', 'memory' => true], $setup);
        $manager = new EntityManager($connection, $setup);
        $manager->getProxyFactory()->generateProxyClasses($manager->getMetadataFactory()->getAllMetadata());
        return self::SUCCESS;
    }
}
