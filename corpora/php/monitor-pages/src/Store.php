<?php

namespace Gauges;

final class Store
{
    private function __construct(private \PDO $pdo)
    {
    }

    public static function fromConfig(array $config): self
    {
        return new self(new \PDO('mysql:host=' . $config['host'] . ';dbname=' . $config['name'], $config['user'], $config['pass']));
    }

    public function rows(string $query): array
    {
        return $this->pdo->query($query)->fetchAll(\PDO::FETCH_ASSOC);
    }
}
