<?php

namespace App\HttpController;

use App\Model\LineModel;
use EasySwoole\Http\AbstractInterface\Controller;

class Lines extends Controller
{
    public function index()
    {
        $this->writeJson(200, LineModel::create()->all());
    }
}
