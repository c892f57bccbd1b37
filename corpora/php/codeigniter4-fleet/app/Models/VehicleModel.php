<?php

namespace App\Models;

use CodeIgniter\Model;

class VehicleModel extends Model
{
    protected $table = 'vehicles';
    protected $validationRules = ['plate' => 'required|max_length[10]'];
}
