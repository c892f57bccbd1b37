<?php
App::uses('AppModel', 'Model');

class Ticket extends AppModel {
	public $validate = array(
		'subject' => array('rule' => 'notBlank', 'message' => 'A ticket needs a subject'),
	);
}
