<?php
App::uses('AppController', 'Controller');

class TicketsController extends AppController {
	public function index() {
		$this->set('tickets', $this->Ticket->find('all'));
	}
}
