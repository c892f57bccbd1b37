<?php

declare(strict_types=1);

namespace App\Model;

use Dibi\Connection;

final class Places
{
    public function __construct(private Connection $db)
    {
    }

    public function all(): array
    {
        return $this->db->select('*')->from('places')->orderBy('name')->fetchAll();
    }

    public function rename(int $id, string $name): void
    {
        $this->db->update('places', ['name' => $name])->where('id = ?', $id)->execute();
    }
}
