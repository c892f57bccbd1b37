<?php

namespace Registry\Controller;

use Laminas\Mvc\Controller\AbstractRestfulController;
use Laminas\View\Model\JsonModel;
use Registry\Filter\EntryFilter;

class EntryController extends AbstractRestfulController
{
    public function create($data)
    {
        $filter = new EntryFilter();
        $filter->setData($data);
        return new JsonModel(['valid' => $filter->isValid()]);
    }
}
