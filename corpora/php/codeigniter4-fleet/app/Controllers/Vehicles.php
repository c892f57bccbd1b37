<?php

namespace App\Controllers;

use App\Models\VehicleModel;
use CodeIgniter\Controller;

class Vehicles extends Controller
{
    public function index()
    {
        return $this->response->setJSON(model(VehicleModel::class)->findAll());
    }
}
