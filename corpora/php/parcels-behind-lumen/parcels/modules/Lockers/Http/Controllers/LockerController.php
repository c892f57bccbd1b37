<?php

namespace Modules\Lockers\Http\Controllers;

use App\Http\Controllers\Controller;
use App\Models\Parcel;

class LockerController extends Controller
{
    public function index()
    {
        return response()->json(Parcel::whereNotNull('locker')->pluck('locker'));
    }
}
