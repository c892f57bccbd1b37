<?php

require('../../config.php');
require_once('lib.php');

$id = required_param('id', PARAM_INT);
[$course, $cm] = get_course_and_cm_from_cmid($id, 'boats');
require_login($course, true, $cm);
require_capability('mod/boats:view', context_module::instance($cm->id));

$PAGE->set_url('/mod/boats/view.php', ['id' => $id]);
echo $OUTPUT->header();
echo get_string('modulename', 'mod_boats');
echo $OUTPUT->footer();
