<?php
define('APPLICATION_PATH', realpath(__DIR__ . '/../application'));
require __DIR__ . '/../vendor/autoload.php';

$application = new Zend_Application('production', APPLICATION_PATH . '/configs/application.ini');
$application->bootstrap()->run();
