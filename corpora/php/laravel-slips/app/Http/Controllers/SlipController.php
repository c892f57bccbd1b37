<?php

namespace App\Http\Controllers;

use App\Models\Slip;
use Illuminate\Http\Request;

class SlipController
{
    public function index()
    {
        return Slip::query()->orderBy('name')->get();
    }

    public function store(Request $request)
    {
        return Slip::create($request->validate(['name' => 'required|string', 'metres' => 'required|numeric']));
    }
}
