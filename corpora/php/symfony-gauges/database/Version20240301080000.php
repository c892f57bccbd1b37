<?php

namespace Gauges\Database;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20240301080000 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $this->addSql('CREATE TABLE reading (id SERIAL PRIMARY KEY, gauge VARCHAR(40) NOT NULL, millimetres DOUBLE PRECISION NOT NULL)');
    }
}
