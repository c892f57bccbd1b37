<?php

declare(strict_types=1);

namespace Harbour\Controllers;

use Harbour\Models\Quays;
use Harbour\Validation\QuayValidation;
use Phalcon\Mvc\Controller;

class QuaysController extends Controller
{
    public function list()
    {
        return $this->response->setJsonContent(Quays::find());
    }

    public function add()
    {
        $messages = (new QuayValidation())->validate($this->request->getPost());

        return $this->response->setStatusCode(count($messages) ? 422 : 201);
    }
}
