<?php

require __DIR__ . '/../vendor/autoload.php';

use Regattas\Results;
use Regattas\ResultsCache;
use Slim\Factory\AppFactory;

$results = new Results(new GuzzleHttp\Client(), new ResultsCache(new Predis\Client(getenv('REDIS_URL')), 'regattas'));
$app = AppFactory::create();

$app->get('/regattas/{year}', function ($request, $response, array $arguments) use ($results) {
    $response->getBody()->write(json_encode($results->of($arguments['year'])));

    return $response->withHeader('Content-Type', 'application/json');
});

$app->run();
