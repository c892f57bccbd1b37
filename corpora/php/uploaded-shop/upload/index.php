<?php
require_once __DIR__ . '/system/startup.php';

$shop = new Shop\System\Framework();
echo $shop->answer($_GET['route'] ?? 'common/home');
