<?php
declare(strict_types=1);

namespace Acme\Locks;

use PDO;

final class Route
{
    public function __construct(private string $controller, private string $action) {}

    public function run(Request $request, PDO $db): array
    {
        return (new $this->controller())->{$this->action}($request, $db);
    }
}
