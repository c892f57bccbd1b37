<?php

$databases['default']['default'] = [
  'driver' => getenv('DB_DRIVER'),
  'host' => getenv('DB_HOST'),
  'database' => getenv('DB_NAME'),
  'username' => getenv('DB_USER'),
  'password' => getenv('DB_PASS'),
];
$settings['config_sync_directory'] = '../config/sync';
