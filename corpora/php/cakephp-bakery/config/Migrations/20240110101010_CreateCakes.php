<?php
declare(strict_types=1);

use Migrations\AbstractMigration;

class CreateCakes extends AbstractMigration
{
    public function change(): void
    {
        $this->table('cakes')->addColumn('name', 'string')->create();
    }
}
