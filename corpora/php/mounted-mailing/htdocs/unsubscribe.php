<?php

require __DIR__ . '/inc/store.inc.php';

header('Content-Type: application/json');
unsubscribe((string) ($_POST['address'] ?? ''));
http_response_code(202);
echo json_encode(['ok' => true]);
