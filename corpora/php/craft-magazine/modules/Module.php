<?php
namespace modules;
use Craft;
class Module extends \yii\base\Module {
    public function init(){ parent::init(); }
}
