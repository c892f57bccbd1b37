<?php

return [
    'class' => 'yii\db\Connection',
    'dsn' => 'pgsql:host=db;dbname=support',
    'username' => getenv('DB_USER'),
];
