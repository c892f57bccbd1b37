<?php

require 'vendor/autoload.php';

$f3 = \Base::instance();
$f3->set('DB', new \DB\SQL('pgsql:host=db;dbname=orchards', 'orchards', getenv('DB_PASSWORD')));
$f3->route('GET /api/trees', 'Orchards\Trees->list');
$f3->run();
