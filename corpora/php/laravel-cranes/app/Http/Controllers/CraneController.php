<?php

namespace App\Http\Controllers;

use App\Models\Crane;
use Illuminate\Http\JsonResponse;
use Illuminate\Routing\Controller;

class CraneController extends Controller
{
    public function index(): JsonResponse
    {
        return response()->json(Crane::all());
    }
}
