<?php

declare(strict_types=1);

use Phalcon\Db\Adapter\Pdo\Postgresql;
use Phalcon\Di\FactoryDefault;
use Phalcon\Mvc\Micro;

require __DIR__ . '/../vendor/autoload.php';

$container = new FactoryDefault();
$container->setShared('db', fn () => new Postgresql(['host' => getenv('DB_HOST'), 'dbname' => 'quays']));

$app = new Micro($container);
$app->get('/api/quays', [new Harbour\Controllers\QuaysController(), 'list']);
$app->post('/api/quays', [new Harbour\Controllers\QuaysController(), 'add']);
$app->handle($_SERVER['REQUEST_URI']);
