<?php

namespace County\Records\Controller;

use County\Records\Domain\Repository\DeedRepository;
use Neos\Flow\Annotations as Flow;
use Neos\Flow\Mvc\Controller\ActionController;

class DeedController extends ActionController
{
    /**
     * @Flow\Inject
     * @var DeedRepository
     */
    protected $deeds;

    public function indexAction()
    {
        $this->view->assign('deeds', $this->deeds->findAll());
    }
}
