<?php

namespace HarbourDesk\Http\Controllers;

use HarbourDesk\Models\Master;
use Illuminate\Http\Request;
use Illuminate\Routing\Controller;

class MasterController extends Controller
{
    public function index()
    {
        return response()->json(Master::all());
    }

    public function store(Request $request)
    {
        $this->validate($request, ['name' => 'required|max:80']);

        return response()->json(Master::create($request->only('name')), 201);
    }
}
