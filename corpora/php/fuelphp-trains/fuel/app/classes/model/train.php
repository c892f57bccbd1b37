<?php

class Model_Train extends \Orm\Model
{
	protected static $_properties = array('id', 'number');
}
