<?php defined('SYSPATH') or die('No direct script access.');

spl_autoload_register(array('Kohana', 'auto_load'));

Kohana::init(array('base_url' => '/', 'index_file' => FALSE));

Kohana::modules(array(
	'database' => MODPATH.'database',
	'orm' => MODPATH.'orm',
));

Route::set('api', 'api/lots(/<id>)')->defaults(array('controller' => 'Lots', 'action' => 'index'));
