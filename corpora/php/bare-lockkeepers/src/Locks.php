<?php
declare(strict_types=1);

namespace Acme\Locks;

use PDO;

final class Locks
{
    public function list(Request $request, PDO $db): array
    {
        return $db->query('SELECT id, name, rise FROM locks')->fetchAll(PDO::FETCH_ASSOC);
    }

    public function add(Request $request, PDO $db): array
    {
        $db->prepare('INSERT INTO locks (name, rise) VALUES (:name, :rise)')->execute($request->body());
        return ['id' => $db->lastInsertId()];
    }
}
