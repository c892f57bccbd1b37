<?php

namespace Acme\Locks;

final class Connection
{
    public function __construct(private array $settings)
    {
    }

    public function open(): \PDO
    {
        return new \PDO($this->source(), $this->settings['user'], $this->settings['password']);
    }

    private function source(): string
    {
        return 'mysql:host=' . $this->settings['host'] . ';dbname=locks;charset=utf8mb4';
    }
}
