<?php

return [
    'modules' => [
        'Laminas\Router',
        'Laminas\Mvc\Middleware',
        'DoctrineModule',
        'DoctrineORMModule',
        'Harbour\Office',
    ],
    'module_listener_options' => [
        'module_paths' => ['./module', './vendor'],
        'config_glob_paths' => ['config/autoload/{,*.}{global,local}.php'],
    ],
];
