<?php

declare(strict_types=1);

use Mezzio\Application;

return static function (): void {
    $container = include __DIR__ . '/container.php';
    $app = $container->get(Application::class);

    $app->run();
};
