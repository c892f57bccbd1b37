<?php

return [
    'routes' => [
        ['name' => 'page#index', 'url' => '/', 'verb' => 'GET'],
        ['name' => 'shelf#list', 'url' => '/shelves', 'verb' => 'GET'],
        ['name' => 'shelf#add', 'url' => '/shelves', 'verb' => 'POST'],
    ],
];
