<?php

declare(strict_types=1);

namespace App;

use Nette\Bootstrap\Configurator;

class Bootstrap
{
    public static function boot(): Configurator
    {
        $configurator = new Configurator();
        $configurator->addConfig(__DIR__ . '/../config/common.neon');

        return $configurator;
    }
}
