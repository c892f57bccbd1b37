<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Tarn extends Model
{
    protected $fillable = ['name', 'fathoms'];
}
