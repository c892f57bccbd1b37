<?php
namespace DoctrineMigrations;
use Doctrine\DBAL\Schema\Schema;
use Doctrine\Migrations\AbstractMigration;
final class Version20240101000000 extends AbstractMigration {
    public function up(Schema $schema): void { $this->addSql('CREATE TABLE a'); }
}
