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
}
