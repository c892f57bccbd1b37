<?php
use Acme\Locks\Connection;
use Acme\Locks\Request;
use Acme\Locks\Router;

require __DIR__ . '/../vendor/autoload.php';

$settings = require __DIR__ . '/../src/settings.php';
$db = (new Connection($settings))->open();
$request = new Request($_SERVER, array_change_key_case(getallheaders(), CASE_LOWER));
$route = (new Router(require __DIR__ . '/../src/routes.php'))->of($request);

$request->view()->render($route->run($request, $db));
