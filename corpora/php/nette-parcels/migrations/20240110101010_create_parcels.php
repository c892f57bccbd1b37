<?php

use Phinx\Migration\AbstractMigration;

final class CreateParcels extends AbstractMigration
{
    public function change(): void
    {
        $this->table('parcels')->addColumn('weight', 'integer')->create();
    }
}
