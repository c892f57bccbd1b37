<?php
use craft\helpers\App;
return ['id'=>App::env('CRAFT_APP_ID') ?: 'CraftCMS','components'=>['redis'=>['class'=>yii\redis\Connection::class,'hostname'=>App::env('REDIS_HOSTNAME')],'cache'=>function(){ $config=['class'=>yii\redis\Cache::class,'defaultDuration'=>86400]; return Craft::createObject($config); }]];
