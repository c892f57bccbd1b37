<?php

require __DIR__ . '/inc/store.inc.php';

header('Content-Type: application/json');

$method = $_SERVER['REQUEST_METHOD'];
if ($method === 'POST') {
    subscribe(json_decode(file_get_contents('php://input'), true));
    http_response_code(201);
    echo json_encode(['ok' => true]);
    exit;
}
if ($method !== 'GET') {
    header('HTTP/1.1 405 Method Not Allowed');
    exit;
}
echo json_encode(subscribers($_GET['list'] ?? ''));
