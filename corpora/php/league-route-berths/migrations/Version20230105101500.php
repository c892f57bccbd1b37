<?php
declare(strict_types=1);

namespace Acme\Berths\Migrations;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20230105101500 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $berths = $schema->createTable('berths');
        $berths->addColumn('id', 'integer', ['autoincrement' => true]);
        $berths->addColumn('length', 'float');
        $berths->setPrimaryKey(['id']);
    }

    public function down(Schema $schema): void
    {
        $schema->dropTable('berths');
    }
}
