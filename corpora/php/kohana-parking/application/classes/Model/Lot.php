<?php defined('SYSPATH') or die('No direct script access.');

class Model_Lot extends ORM
{
	protected $_has_many = array('tickets' => array());
}
