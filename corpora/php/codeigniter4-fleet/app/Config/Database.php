<?php

namespace Config;

use CodeIgniter\Database\Config;

class Database extends Config
{
    public array $default = ['DSN' => '', 'hostname' => 'localhost', 'DBDriver' => 'MySQLi', 'port' => 3306];

    public array $tests = ['DBDriver' => 'SQLite3', 'database' => ':memory:'];
}
