<?php

return [
    'db' => [
        'driver' => 'Pdo_Pgsql',
        'hostname' => getenv('DB_HOST'),
    ],
];
