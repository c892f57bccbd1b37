<?php

require_once __DIR__ . '/../vendor/autoload.php';
require_once __DIR__ . '/controllers/berths.php';

use Utopia\Http\Adapter\Swoole\Server;
use Utopia\Http\Http;

$http = new Http(new Server('0.0.0.0', '80'), 'UTC');
$http->start();
