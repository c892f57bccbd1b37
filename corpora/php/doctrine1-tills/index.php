<?php

require 'vendor/autoload.php';
require 'models/Till.php';

Doctrine_Manager::connection('mysql://tills:secret@localhost/tills');

$app = new \Slim\Slim();
$app->get('/tills', function () {
    $tills = Doctrine_Query::create()->from('Till t')->orderBy('t.place')->fetchArray();
    echo json_encode($tills);
});
$app->post('/tills', function () use ($app) {
    $till = new Till();
    $till->place = $app->request()->post('place');
    $till->save();
});
$app->run();
