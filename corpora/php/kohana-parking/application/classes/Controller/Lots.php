<?php defined('SYSPATH') or die('No direct script access.');

class Controller_Lots extends Controller_Template
{
	public $auto_render = FALSE;

	public function action_index()
	{
		$lots = array_map(function ($lot) { return $lot->as_array(); }, ORM::factory('Lot')->find_all()->as_array());
		header('Content-Type: application/json');
		echo json_encode($lots);
	}

	public function action_add()
	{
		$checked = Validation::factory($this->request->post())->rule('name', 'not_empty');
		if ( ! $checked->check())
		{
			throw HTTP_Exception::factory(422);
		}
		ORM::factory('Lot')->values($checked->data(), array('name'))->save();
	}
}
