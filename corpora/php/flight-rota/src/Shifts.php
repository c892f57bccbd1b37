<?php

namespace Rota;

use Flight;
use Medoo\Medoo;
use Rakit\Validation\Validator;

class Shifts
{
    private Medoo $database;

    public function __construct()
    {
        $this->database = new Medoo(['type' => 'mysql', 'host' => getenv('DB_HOST'), 'database' => 'rota']);
    }

    public function list(): void
    {
        Flight::json($this->database->select('shifts', '*'));
    }

    public function add(): void
    {
        $validator = new Validator();
        $checked = $validator->validate($_POST, ['who' => 'required', 'day' => 'required|date']);
        if ($checked->fails()) {
            Flight::halt(422);
        }
        $this->database->insert('shifts', $checked->getValidData());
    }
}
