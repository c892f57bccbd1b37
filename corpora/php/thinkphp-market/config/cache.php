<?php

return [
    'default' => 'redis',
    'stores' => [
        'file' => ['type' => 'File', 'path' => ''],
        'redis' => ['type' => 'redis', 'host' => '127.0.0.1'],
    ],
];
