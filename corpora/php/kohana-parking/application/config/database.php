<?php defined('SYSPATH') or die('No direct access allowed.');

return array(
	'default' => array(
		'type' => 'PDO',
		'connection' => array('dsn' => 'mysql:host=localhost;dbname=parking', 'username' => 'parking'),
	),
);
