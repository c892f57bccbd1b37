<?php

namespace App\Http\Controllers;

use App\Models\Parcel;
use Illuminate\Http\Request;

class ParcelController
{
    public function show(string $number)
    {
        return response()->json(Parcel::where('number', $number)->firstOrFail());
    }

    public function store(Request $request)
    {
        $input = $request->validate(['number' => 'required|unique:parcels', 'locker' => 'integer']);

        return response()->json(Parcel::create($input), 201);
    }
}
