<?php

namespace Atlas;

use Slim\Factory\AppFactory;

class App
{
    public function run(): void
    {
        $slim = AppFactory::create();
        (new Routes())->mapAll($slim);
        $slim->run();
    }
}
