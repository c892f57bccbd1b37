<?php

namespace App\Controllers;

use App\Models\PatientModel;

class Patients extends BaseController
{
    public function create()
    {
        if (! $this->validate(['name' => 'required|min_length[2]'])) {
            return $this->response->setStatusCode(422)->setJSON($this->validator->getErrors());
        }
        model(PatientModel::class)->insert(['name' => $this->request->getPost('name')]);
        return $this->response->setStatusCode(201);
    }
}
