<?php

namespace Reeds\Shelf;

class Copy
{
    public static function of(string $file, string $copy): void
    {
        (new \SQLite3($file, SQLITE3_OPEN_READONLY))->backup(Shelf::open($copy));
    }
}
