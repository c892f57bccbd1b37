<?php
class Application_Model_DbTable_User extends Zend_Db_Table_Abstract { protected $_name='users'; }
