<?php
require __DIR__ . '/../vendor/autoload.php';

$router = new AltoRouter();
$router->map('GET', '/entries', [Acme\Ledger\Entries::class, 'list'], 'entries');
$router->map('POST', '/entries', [Acme\Ledger\Entries::class, 'add']);

$match = $router->match();
if (!$match) {
    http_response_code(404);
    exit;
}
header('Content-Type:application/json');
[$class, $method] = $match['target'];
echo json_encode((new $class(Acme\Ledger\Db::open()))->$method());
