<?php

use Rota\Shifts;

require __DIR__ . '/../vendor/autoload.php';

Flight::route('GET /shifts', [Shifts::class, 'list']);
Flight::route('POST /shifts', [Shifts::class, 'add']);
Flight::start();
