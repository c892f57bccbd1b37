<?php
return ['doctrine'=>['connection'=>['orm_default'=>['driver_class'=>\Doctrine\DBAL\Driver\PDO\MySQL\Driver::class,'params'=>['url'=>'mysql://a:b@db/x']]]]];
