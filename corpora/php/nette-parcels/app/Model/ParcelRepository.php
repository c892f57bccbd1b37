<?php

declare(strict_types=1);

namespace App\Model;

use Nette\Database\Explorer;
use Nette\Database\Table\ActiveRow;

final class ParcelRepository
{
    public function __construct(private Explorer $database)
    {
    }

    public function find(int $id): ?ActiveRow
    {
        return $this->database->table('parcels')->get($id);
    }
}
