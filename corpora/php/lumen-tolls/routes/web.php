<?php

$router->get('/tolls', 'TollController@index');
$router->get('/tolls/{id}', 'TollController@show');
