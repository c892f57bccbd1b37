<?php

require 'vendor/autoload.php';

$f3 = \Base::instance();
$f3->set('DB', new \DB\SQL('mysql:host=db;port=3306;dbname=journal', 'journal', getenv('DB_PASSWORD')));
$f3->route('GET /api/entries', 'Journal\Entries->list');
$f3->route('POST /api/entries', 'Journal\Entries->add');
$f3->run();
