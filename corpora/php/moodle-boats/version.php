<?php

defined('MOODLE_INTERNAL') || die();

$plugin->component = 'mod_boats';
$plugin->version = 2024010500;
$plugin->requires = 2023100900;
