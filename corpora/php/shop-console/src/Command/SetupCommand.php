<?php

namespace Example\ShopConsole\Command;

use Laminas\Mvc\Application as ShopApplication;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

class SetupCommand extends Command
{
    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $shop = ShopApplication::init(require $input->getArgument('shop') . '/setup/config/application.config.php');
        $output->writeln(get_class($shop->getServiceManager()));

        return Command::SUCCESS;
    }
}
