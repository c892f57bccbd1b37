<?php

namespace App\Http\Controllers;

use Illuminate\Support\Facades\DB;
use Laravel\Lumen\Routing\Controller;

class TollController extends Controller
{
    public function index()
    {
        return response()->json(DB::table('tolls')->orderBy('paid_at')->get());
    }

    public function show($id)
    {
        return response()->json(DB::table('tolls')->find($id));
    }
}
