<?php
use Cake\Routing\RouteBuilder;

return function (RouteBuilder $routes) {
    $routes->plugin('Catalogue/Api', ['path' => '/'], function (RouteBuilder $routes) {
        $routes->get('/books', ['controller' => 'Books', 'action' => 'index'], 'books:index');
        $routes->connect('/books/{id}', ['controller' => 'Books', 'action' => 'view'], ['pass' => ['id']]);
    });
};
