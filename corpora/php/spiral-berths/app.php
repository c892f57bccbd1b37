<?php

declare(strict_types=1);

use App\App;

require __DIR__ . '/vendor/autoload.php';

$app = App::create(directories: ['root' => __DIR__])->run();
exit((int) $app->serve());
