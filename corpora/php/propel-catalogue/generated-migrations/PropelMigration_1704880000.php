<?php

class PropelMigration_1704880000
{
    public function getUpSQL()
    {
        return ['catalogue' => 'CREATE TABLE product (id INTEGER)'];
    }
}
