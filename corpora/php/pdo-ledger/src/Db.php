<?php
namespace Acme\Ledger;

final class Db
{
    public static function open(): \PDO
    {
        $dsn = 'mysql:host=' . getenv('DB_HOST') . ';dbname=' . getenv('DB_NAME');
        return new \PDO($dsn, getenv('DB_USER'), getenv('DB_PASS'));
    }
}
