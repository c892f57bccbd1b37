<?php

use Cake\Database\Driver\Mysql;

return ['Datasources' => ['default' => ['driver' => Mysql::class, 'host' => 'db', 'database' => 'birds']]];
