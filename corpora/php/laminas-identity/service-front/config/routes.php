<?php

declare(strict_types=1);

use Front\Handler\StartHandler;
use Mezzio\Application;

return static function (Application $app): void {
    $app->get('/', StartHandler::class);
    $app->get('/start', StartHandler::class);
};
