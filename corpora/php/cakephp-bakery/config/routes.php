<?php

use Cake\Routing\RouteBuilder;

return function (RouteBuilder $routes): void {
    $routes->connect('/', ['controller' => 'Cakes', 'action' => 'index']);
    $routes->resources('Cakes');
};
