<?php
declare(strict_types=1);

namespace Acme\Locks;

final class View
{
    private array $headers = ['Content-Type' => 'application/json'];

    public function render(array $found, int $status = 200): void
    {
        foreach ($this->headers as $name => $value) {
            header("$name: $value");
        }
        http_response_code($status);
        echo json_encode($found);
    }
}
