<?php

defined('MOODLE_INTERNAL') || die();

function boats_add_instance($boats)
{
    global $DB;
    return $DB->insert_record('boats', $boats);
}
