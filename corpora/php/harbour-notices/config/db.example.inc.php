<?php
// Copy to db.inc.php. The type is mysql or pgsql.
$settings = [
    'type' => 'mysql',
    'host' => 'localhost',
    'database' => 'notices',
];
