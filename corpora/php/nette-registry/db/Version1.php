<?php
use Doctrine\Migrations\AbstractMigration;
class Version1 extends AbstractMigration {}
