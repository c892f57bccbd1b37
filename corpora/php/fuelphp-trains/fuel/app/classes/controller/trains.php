<?php

class Controller_Trains extends Controller_Rest
{
	protected $format = 'json';

	public function get_list()
	{
		header('Content-Type: application/json');

		return $this->response(Model_Train::find('all'));
	}
}
