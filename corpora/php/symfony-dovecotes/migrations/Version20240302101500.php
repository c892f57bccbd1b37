<?php

namespace DoctrineMigrations;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20240302101500 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $table = $schema->createTable('dovecotes');
        $table->addColumn('id', 'integer', ['autoincrement' => true]);
        $table->addColumn('village', 'string');
        $table->addColumn('holes', 'integer');
        $table->setPrimaryKey(['id']);
    }

    public function down(Schema $schema): void
    {
        $schema->dropTable('dovecotes');
    }
}
