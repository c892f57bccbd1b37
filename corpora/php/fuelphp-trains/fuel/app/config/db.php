<?php

return array(
	'default' => array(
		'type' => 'pdo',
		'connection' => array('dsn' => 'mysql:host=localhost;dbname=trains', 'username' => 'rail'),
	),
);
