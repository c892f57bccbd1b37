<?php
declare(strict_types=1);

namespace App\Model\Table;

use Cake\ORM\Table;

class BirdsTable extends Table
{
    /** Left from the application on CakePHP 2; nothing reads it any more. */
    public $validate = ['name' => ['rule' => 'notEmpty', 'required' => true]];
}
