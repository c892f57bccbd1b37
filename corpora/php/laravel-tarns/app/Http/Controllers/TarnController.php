<?php

namespace App\Http\Controllers;

use App\Models\Tarn;
use Illuminate\Http\Request;

class TarnController
{
    public function index()
    {
        return Tarn::query()->orderBy('name')->get();
    }

    public function store(Request $request)
    {
        return Tarn::create($request->validate(['name' => 'required|string', 'fathoms' => 'required|numeric']));
    }
}
