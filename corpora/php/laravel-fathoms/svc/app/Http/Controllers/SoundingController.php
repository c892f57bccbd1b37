<?php

namespace App\Http\Controllers;

use App\Models\Sounding;
use Illuminate\Http\Request;

class SoundingController
{
    public function index()
    {
        return Sounding::query()->orderBy('name')->get();
    }

    public function store(Request $request)
    {
        return Sounding::create($request->validate(['name' => 'required|string', 'fathoms' => 'required|numeric']));
    }
}
