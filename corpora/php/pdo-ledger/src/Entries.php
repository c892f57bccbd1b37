<?php
namespace Acme\Ledger;

use PDO;

final class Entries
{
    public function __construct(private PDO $db) {}

    public function list(): array
    {
        apcu_inc('entries_listed');
        return $this->db->query('SELECT id, amount FROM entries')->fetchAll();
    }

    public function add(): array
    {
        $this->db->prepare('INSERT INTO entries (amount) VALUES (?)')->execute([$_POST['amount'] ?? 0]);
        return ['ok' => true];
    }
}
