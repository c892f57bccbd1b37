<?php

return [
    'id' => 'support',
    'components' => [
        'cache' => ['class' => 'yii\caching\MemCache', 'useMemcached' => true],
        'db' => require __DIR__ . '/db.php',
    ],
];
