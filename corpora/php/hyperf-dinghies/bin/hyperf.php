#!/usr/bin/env php
<?php

require dirname(__DIR__) . '/vendor/autoload.php';

(function () {
    Hyperf\Di\ClassLoader::init();
    $container = require dirname(__DIR__) . '/config/container.php';
    $container->get(Hyperf\Contract\ApplicationInterface::class)->run();
})();
