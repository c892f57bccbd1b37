<?php

namespace Ship\Command;

use Symfony\Component\Console\Command\Command;
use Symfony\Component\Process\Process;

final class ShipCommand extends Command
{
    protected function configure(): void
    {
        $this->setName('ship');
    }
}
