<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Jetty extends Model
{
    protected $fillable = ['name'];
}
