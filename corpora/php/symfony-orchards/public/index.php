<?php

require __DIR__ . '/../vendor/autoload.php';

use Orchards\Kernel;
use Symfony\Component\HttpFoundation\Request;

$kernel = new Kernel();
$kernel->handle(Request::createFromGlobals())->send();
