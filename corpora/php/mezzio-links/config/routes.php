<?php

use Acme\Links\Handler\ResolveHandler;

return [
    'routes' => [
        ['name' => 'resolve', 'path' => '/{code}', 'middleware' => [ResolveHandler::class], 'allowed_methods' => ['GET']],
    ],
];
