<?php

namespace Reeds\Shelf;

class Shelf
{
    public static function open(string $file): \SQLite3
    {
        $db = new \SQLite3($file);
        $db->enableExceptions(true);
        $db->exec('PRAGMA journal_mode = WAL');
        return $db;
    }
}
