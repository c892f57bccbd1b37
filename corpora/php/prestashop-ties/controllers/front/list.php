<?php

class TiesListModuleFrontController extends ModuleFrontController
{
    public function initContent()
    {
        parent::initContent();
        $this->setTemplate('module:ties/views/templates/front/list.tpl');
    }
}
