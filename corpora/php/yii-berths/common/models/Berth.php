<?php

namespace common\models;

use yii\db\ActiveRecord;

class Berth extends ActiveRecord
{
    public function rules()
    {
        return [['name', 'required'], ['length', 'number', 'min' => 1]];
    }
}
