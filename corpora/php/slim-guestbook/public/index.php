<?php

declare(strict_types=1);

use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

R::setup('mysql:host=' . getenv('DB_HOST') . ';dbname=guestbook', getenv('DB_USER'), getenv('DB_PASS'));

$app = AppFactory::create();
$app->addBodyParsingMiddleware();
(require __DIR__ . '/../src/routes.php')($app);
$app->run();
