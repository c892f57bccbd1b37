<?php
class DATABASE_CONFIG {
	public $default = array(
		'datasource' => 'Database/MysqlLogged',
		'persistent' => false,
		'host' => 'localhost',
		'database' => 'helpdesk',
	);
}
