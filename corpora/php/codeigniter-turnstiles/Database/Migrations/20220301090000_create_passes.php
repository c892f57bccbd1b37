<?php

namespace Turnstiles\Database\Migrations;

use CodeIgniter\Database\Migration;

class CreatePasses extends Migration
{
    public function up()
    {
        $this->forge->addField(['id' => ['type' => 'INT', 'auto_increment' => true], 'gate' => ['type' => 'INT']]);
        $this->forge->addKey('id', true);
        $this->forge->createTable('passes');
    }

    public function down()
    {
        $this->forge->dropTable('passes');
    }
}
