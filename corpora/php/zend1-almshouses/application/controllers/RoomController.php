<?php

class RoomController extends Zend_Controller_Action
{
    public function indexAction()
    {
        $manager = Zend_Registry::get('doctrine');
        $this->view->rooms = $manager->getRepository(\Entities\Room::class)->findAll();
    }
}
