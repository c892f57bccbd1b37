<?php

namespace Catalogue\Migrations;

use Doctrine\DBAL\Migrations\AbstractMigration;
use Doctrine\DBAL\Schema\Schema;

class Version20210304101500 extends AbstractMigration
{
    public function up(Schema $schema)
    {
        $this->addSql('CREATE TABLE book (id INT AUTO_INCREMENT PRIMARY KEY, title VARCHAR(250), author VARCHAR(120))');
    }

    public function down(Schema $schema)
    {
        $this->addSql('DROP TABLE book');
    }
}
