<?php

namespace Atlas\Controllers;

use Atlas\Controller;

class Places extends Controller
{
    /**
     * @api {GET} /api/place/find Find places
     * @apiName find
     * @apiGroup Place
     */
    public function API_find()
    {
        return $this->answer($this->repository->find($this->data));
    }
}
