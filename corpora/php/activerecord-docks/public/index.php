<?php

use Docks\Docks;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

ActiveRecord\Config::initialize(function ($cfg) {
    $cfg->set_connections(['production' => getenv('DATABASE_URL')]);
    $cfg->set_default_connection('production');
});

$app = AppFactory::create();
$app->get('/docks', [Docks::class, 'list']);
$app->post('/docks', [Docks::class, 'add']);
$app->run();
