<?php

namespace Harbour;

final class Notices
{
    private \PDO $store;

    public function __construct(array $settings)
    {
        $this->store = new \PDO("{$settings['type']}:host={$settings['host']};dbname={$settings['database']}");
    }

    public function all(): array
    {
        return $this->store->query('SELECT text FROM notices')->fetchAll();
    }

    public function add(array $notice): array
    {
        $this->store->prepare('INSERT INTO notices (text) VALUES (?)')->execute([$notice['text']]);

        return $notice;
    }
}
