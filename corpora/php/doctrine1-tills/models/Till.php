<?php

class Till extends Doctrine_Record
{
    public function setTableDefinition()
    {
        $this->setTableName('till');
        $this->hasColumn('place', 'string', 80);
    }
}

class TillTable extends Doctrine_Table
{
}
