<?php

use Phalcon\Db\Column;
use Phalcon\Migrations\Mvc\Model\Migration;

class QuaysMigration_100 extends Migration
{
    public function morph(): void
    {
        $this->morphTable('quays', ['columns' => [new Column('id', ['type' => Column::TYPE_INTEGER])]]);
    }
}
