<?php

use CodeIgniter\Router\RouteCollection;

/**
 * @var RouteCollection $routes
 */
$routes->get('patients', 'Patients::index');
$routes->post('patients', 'Patients::create');
