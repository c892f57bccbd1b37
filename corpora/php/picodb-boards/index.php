<?php

use PicoDb\Database;

require __DIR__ . '/vendor/autoload.php';

$db = new Database(['driver' => 'sqlite', 'filename' => __DIR__ . '/data/boards.sqlite']);
Flight::route('GET /boards', function () use ($db) {
    Flight::json($db->table('boards')->asc('name')->findAll());
});
Flight::route('POST /boards', function () use ($db) {
    $db->table('boards')->insert(['name' => Flight::request()->data->name]);
});
Flight::start();
