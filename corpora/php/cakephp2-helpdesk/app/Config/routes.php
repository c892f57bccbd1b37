<?php
Router::connect('/', array('controller' => 'tickets', 'action' => 'index'));
Router::mapResources(array('tickets', 'agents'));
Router::parseExtensions('json', 'csv');
CakePlugin::routes();
require CAKE . 'Config' . DS . 'routes.php';
