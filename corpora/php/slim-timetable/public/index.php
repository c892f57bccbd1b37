<?php

require __DIR__ . '/../vendor/autoload.php';

use Slim\Factory\AppFactory;

$app = AppFactory::create();

$app->get('/departures/{stop}', function ($request, $response, array $arguments) {
    $response->getBody()->write(json_encode(Departures::at($arguments['stop'])));

    return $response->withHeader('Content-Type', 'application/json');
});

$app->run();
