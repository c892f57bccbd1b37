<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Sounding extends Model
{
    protected $fillable = ['name', 'fathoms'];
}
