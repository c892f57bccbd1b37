<?php

declare(strict_types=1);

namespace Application\Controller;

use Application\Store\Cases;
use Application\View\JsonModel;
use Laminas\Mvc\Controller\AbstractActionController;

class CaseController extends AbstractActionController
{
    public function __construct(private readonly Cases $cases)
    {
    }

    public function createAction(): JsonModel
    {
        $data = json_decode($this->getRequest()->getContent(), true);
        $this->cases->put($data);

        return new JsonModel(['id' => $data['id']]);
    }

    public function detailsAction(): JsonModel
    {
        return new JsonModel($this->cases->get($this->params()->fromRoute('uuid')));
    }
}
