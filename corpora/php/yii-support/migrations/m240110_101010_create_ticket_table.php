<?php

use yii\db\Migration;

class m240110_101010_create_ticket_table extends Migration
{
    public function safeUp()
    {
        $this->createTable('ticket', ['id' => $this->primaryKey(), 'subject' => $this->string()]);
    }
}
