<?php
require '../vendor/autoload.php';
$d = FastRoute\simpleDispatcher(function(FastRoute\RouteCollector $r) { $r->addRoute('GET', '/users', 'list'); });
header('Content-Type: application/json');
echo json_encode([]);
