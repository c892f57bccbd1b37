<?php

$router->get('/weirs/{id}/levels', 'LevelController@index');
$router->get('/install', 'InstallController@ask');
$router->post('/install', 'InstallController@write');
