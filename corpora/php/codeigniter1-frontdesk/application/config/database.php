<?php

$active_group = 'default';
$db['default']['hostname'] = 'localhost';
$db['default']['database'] = 'frontdesk';
$db['default']['dbdriver'] = 'mysql';

$db['frontdesk_postgresql'] = array(
    'hostname' => 'localhost',
    'database' => 'frontdesk',
    'dbdriver' => 'postgre',
);
$db['frontdesk_sqlite']['database'] = 'sqlite:/path/to/frontdesk.sqlite';
$db['frontdesk_sqlite']['dbdriver'] = 'sqlite3';
