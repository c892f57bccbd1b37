<?php

use Regatta\Races;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

ORM::configure('mysql:host=' . getenv('DB_HOST') . ';dbname=regatta');
ORM::configure('username', 'regatta');
ORM::configure('password', getenv('DB_PASSWORD'));

$app = AppFactory::create();
$app->get('/races', [Races::class, 'list']);
$app->post('/races', [Races::class, 'add']);
$app->delete('/races/{id}', [Races::class, 'cancel']);
$app->run();
