<?php
require __DIR__ . '/../vendor/autoload.php';

use Acme\Berths\Routes;
use Laminas\HttpHandlerRunner\Emitter\SapiEmitter;
use Slim\Psr7\Factory\ServerRequestFactory;

$container = require __DIR__ . '/../src/container.php';
$response = $container->get(Routes::class)->router()->dispatch(ServerRequestFactory::createFromGlobals());
(new SapiEmitter())->emit($response);
