<?php

require __DIR__ . '/../vendor/autoload.php';
require __DIR__ . '/../config/db.inc.php';

header('Content-Type: application/json');
$notices = new Harbour\Notices($settings);
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    echo json_encode($notices->add(json_decode(file_get_contents('php://input'), true)));
} else {
    echo json_encode($notices->all());
}
