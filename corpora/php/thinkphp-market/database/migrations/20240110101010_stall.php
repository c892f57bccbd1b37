<?php

use think\migration\Migrator;

class Stall extends Migrator
{
    public function change(): void
    {
        $this->table('stall')->addColumn('name', 'string', ['limit' => 40])->create();
    }
}
