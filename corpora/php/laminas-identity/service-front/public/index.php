<?php

declare(strict_types=1);

use Mezzio\Application;

require __DIR__ . '/../vendor/autoload.php';

$container = require __DIR__ . '/../config/container.php';
$app = $container->get(Application::class);
(require __DIR__ . '/../config/routes.php')($app);
$app->run();
