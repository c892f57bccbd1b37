<?php
class IndexController extends Zend_Controller_Action {
    public function indexAction(){ $c=Zend_Cache::factory('Core','Memcached',$a,$b); }
}
