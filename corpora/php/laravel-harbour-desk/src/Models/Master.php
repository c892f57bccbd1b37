<?php

namespace HarbourDesk\Models;

use Illuminate\Database\Eloquent\Model;

class Master extends Model
{
    protected $fillable = ['name'];
}
