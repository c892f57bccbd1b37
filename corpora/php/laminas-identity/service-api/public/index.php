<?php

declare(strict_types=1);

use Laminas\Mvc\Application;

require __DIR__ . '/../vendor/autoload.php';

Application::init(require __DIR__ . '/../config/application.config.php')->run();
