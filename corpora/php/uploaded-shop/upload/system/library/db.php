<?php
namespace Shop\System\Library;

class Db
{
    private \mysqli $connection;

    public function __construct()
    {
        $this->connection = new \mysqli(DB_HOST, DB_USER, DB_PASSWORD, DB_NAME);
    }

    public function rows(string $sql, string $value): array
    {
        return $this->connection->execute_query($sql, [$value])->fetch_all(MYSQLI_ASSOC);
    }
}
