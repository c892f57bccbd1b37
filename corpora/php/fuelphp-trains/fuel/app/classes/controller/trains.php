<?php

class Controller_Trains extends Controller_Rest
{
	protected $format = 'json';

	public function get_list()
	{
		header('Content-Type: application/json');

		return $this->response(Model_Train::find('all'));
	}

	public function post_add()
	{
		$checked = Validation::forge();
		$checked->add_field('number', 'Number', 'required|valid_string[numeric]');
		if ( ! $checked->run())
		{
			return $this->response($checked->error_message(), 422);
		}
	}
}
