<?php

namespace Turnstiles\Models;

use CodeIgniter\Model;

class PassModel extends Model
{
    protected $table = 'passes';
    protected $allowedFields = ['gate'];
}
