<?php

namespace App\Model;

use EasySwoole\ORM\AbstractModel;

class LineModel extends AbstractModel
{
    protected $tableName = 'line';
}
