<?php

defined('MOODLE_INTERNAL') || die();

require_once($CFG->libdir . '/formslib.php');

class mod_boats_boat_form extends moodleform
{
    public function definition()
    {
        $this->_form->addElement('text', 'name', get_string('name'));
    }
}
