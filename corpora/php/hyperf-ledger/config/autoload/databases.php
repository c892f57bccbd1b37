<?php

return [
    'default' => ['driver' => env('DB_DRIVER', 'mysql'), 'host' => env('DB_HOST', 'localhost')],
];
