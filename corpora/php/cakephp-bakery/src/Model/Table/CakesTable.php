<?php
declare(strict_types=1);

namespace App\Model\Table;

use Cake\ORM\Table;
use Cake\Validation\Validator;

class CakesTable extends Table
{
    public function validationDefault(Validator $validator): Validator
    {
        $validator->notEmptyString('name');
        return $validator;
    }
}
