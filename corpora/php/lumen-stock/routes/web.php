<?php

/** @var \Laravel\Lumen\Routing\Router $router */
$router->get('/items', 'ItemController@index');
$router->post('/items', 'ItemController@store');
