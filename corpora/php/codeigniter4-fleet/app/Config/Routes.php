<?php

$routes->get('vehicles', 'Vehicles::index');
$routes->post('vehicles', 'Vehicles::create');
