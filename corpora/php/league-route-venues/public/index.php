<?php

require __DIR__.'/../vendor/autoload.php';

use Laminas\Diactoros\ServerRequestFactory;
use Laminas\HttpHandlerRunner\Emitter\SapiEmitter;
use League\Container\Container;
use League\Route\Router;
use League\Route\Strategy\JsonStrategy;
use Venues\FindVenues;
use Venues\Index;

$container = new Container();
$container->add(Index::class, fn () => Index::at(getenv('INDEX_HOST')));
$container->add(FindVenues::class)->addArgument(Index::class);

$router = new Router();
$router->setStrategy((new JsonStrategy(new \Laminas\Diactoros\ResponseFactory()))->setContainer($container));
$router->map('GET', '/venues', FindVenues::class);

(new SapiEmitter())->emit($router->dispatch(ServerRequestFactory::fromGlobals()));
