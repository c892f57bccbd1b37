<?php

namespace App\Controller;

use Hyperf\HttpServer\Annotation\Controller;
use Hyperf\HttpServer\Annotation\RequestMapping;

/**
 * @Controller(prefix="/dinghies")
 */
class DinghyController extends AbstractController
{
    /**
     * @RequestMapping(path="", methods="post")
     */
    public function hire()
    {
        $given = $this->request->inputs(['sail', 'hours']);
        $this->validate($given, ['sail' => 'required|integer', 'hours' => 'required|integer|max:8']);

        return ['sail' => $given['sail']];
    }
}
