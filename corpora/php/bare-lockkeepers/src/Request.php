<?php
declare(strict_types=1);

namespace Acme\Locks;

final class Request
{
    public function __construct(private array $server, private array $headers) {}

    public function verb(): string
    {
        return $this->server['REQUEST_METHOD'] ?? 'GET';
    }

    public function path(): string
    {
        return parse_url($this->server['REQUEST_URI'], PHP_URL_PATH) ?: '/';
    }

    public function body(): array
    {
        return json_decode(file_get_contents('php://input') ?: '[]', true);
    }

    public function view(): View
    {
        return new View();
    }
}
