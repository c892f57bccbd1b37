<?php

namespace Example\ShopConsole\Command;

use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

class CreateDatabaseCommand extends Command
{
    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $server = new \PDO('mysql:host=' . $input->getOption('host'), $input->getOption('user'));
        $server->exec('CREATE DATABASE shop');

        return Command::SUCCESS;
    }
}
