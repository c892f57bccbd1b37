<?php

$active_group = 'default';
$db['default']['hostname'] = 'localhost';
$db['default']['database'] = 'frontdesk';
$db['default']['dbdriver'] = 'mysql';
