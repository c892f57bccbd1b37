<?php

namespace Modules\Lockers\Http\Controllers;

use App\Http\Controllers\Controller;
use App\Models\Parcel;

class DoorController extends Controller
{
    public function index()
    {
        return response()->json(Parcel::whereNull('locker')->count());
    }
}
