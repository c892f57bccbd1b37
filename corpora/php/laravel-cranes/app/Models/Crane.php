<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Crane extends Model
{
    protected $fillable = ['berth', 'reach'];
}
