<?php

namespace DoctrineMigrations;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;

final class Version20240105090000 extends AbstractMigration
{
    public function up(Schema $schema): void
    {
        $this->addSql('CREATE TABLE passes (id INT AUTO_INCREMENT PRIMARY KEY, holder VARCHAR(80)) ENGINE = InnoDB');
    }
}
