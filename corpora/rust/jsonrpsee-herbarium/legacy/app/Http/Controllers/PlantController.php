<?php

namespace App\Http\Controllers;

use App\Models\Plant;
use Illuminate\Http\Request;
use Illuminate\Routing\Controller;

class PlantController extends Controller
{
    public function index()
    {
        return response()->json(Plant::all());
    }

    public function show(Plant $plant)
    {
        return view('plant', ['plant' => $plant]);
    }

    public function store(Request $request)
    {
        $request->validate(['name' => 'required|max:80', 'found_at' => 'required']);

        return response()->json(Plant::create($request->only('name', 'found_at')), 201);
    }
}
