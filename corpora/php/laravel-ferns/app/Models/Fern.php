<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Fern extends Model
{
    protected $fillable = ['name'];
}
