<?php

use FastRoute\RouteCollector;

return function (RouteCollector $routes): void {
    $routes->addRoute('GET', '/nodes', 'nodes');
    $routes->addRoute('POST', '/links', 'links');
};
