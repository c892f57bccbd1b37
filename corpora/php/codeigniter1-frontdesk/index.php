<?php

$system_folder = 'system';
$application_folder = 'application';

define('EXT', '.php');
define('BASEPATH', $system_folder . '/');
define('APPPATH', $application_folder . '/');

require_once BASEPATH . 'codeigniter/CodeIgniter' . EXT;
