<?php

namespace Modules\Booking\Models;

use Illuminate\Database\Eloquent\Model;

class Booking extends Model
{
    protected $fillable = ['berth', 'from'];
}
