<?php

use Phinx\Migration\AbstractMigration;

final class CreateEntries extends AbstractMigration
{
    public function change(): void
    {
        $this->table('entries')->addColumn('title', 'string')->create();
    }
}
