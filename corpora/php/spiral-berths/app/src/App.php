<?php

declare(strict_types=1);

namespace App;

use Spiral\Cycle\Bootloader as CycleBridge;
use Spiral\Framework\Kernel;

final class App extends Kernel
{
    protected const LOAD = [
        CycleBridge\DatabaseBootloader::class,
        CycleBridge\MigrationsBootloader::class,
        Bootloader\RoutesBootloader::class,
    ];
}
