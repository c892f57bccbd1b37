<?php

namespace Fuel\Migrations;

class Create_trains
{
	public function up()
	{
		\DBUtil::create_table('trains', array('id' => array('type' => 'int'), 'number' => array('type' => 'int')), array('id'));
	}

	public function down()
	{
		\DBUtil::drop_table('trains');
	}
}
