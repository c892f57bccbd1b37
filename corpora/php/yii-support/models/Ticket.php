<?php

namespace app\models;

use yii\db\ActiveRecord;

class Ticket extends ActiveRecord
{
    public static function tableName()
    {
        return 'ticket';
    }

    public function rules()
    {
        return [[['subject'], 'required'], ['subject', 'string', 'max' => 255]];
    }
}
