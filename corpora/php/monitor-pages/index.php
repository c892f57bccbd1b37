<?php

require __DIR__ . '/vendor/autoload.php';

(new Gauges\Front(Gauges\Store::fromConfig(require __DIR__ . '/config.php')))->run($_GET['page'] ?? 'levels');
