<?php

namespace Config;

use CodeIgniter\Database\Config;

class Database extends Config
{
    public array $default = [
        'hostname' => 'localhost',
        'DBDriver' => 'MySQLi',
        'port' => 3306,
    ];

    public array $tests = [
        'database' => ':memory:',
        'DBDriver' => 'SQLite3',
    ];
}
