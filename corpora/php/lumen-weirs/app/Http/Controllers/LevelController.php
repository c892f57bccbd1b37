<?php

namespace App\Http\Controllers;

use Illuminate\Support\Facades\DB;
use Laravel\Lumen\Routing\Controller;

class LevelController extends Controller
{
    public function index($id)
    {
        return response()->json(DB::table('levels')->where('weir', $id)->latest('read_at')->limit(50)->get());
    }
}
