<?php

namespace api\controllers;

use yii\rest\ActiveController;

class BerthController extends ActiveController
{
    public $modelClass = 'common\models\Berth';
}
