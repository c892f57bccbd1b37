<?php

namespace App\Http\Controllers;

use App\Models\Item;
use Illuminate\Http\Request;

class ItemController extends Controller
{
    public function store(Request $request)
    {
        $this->validate($request, ['sku' => 'required|unique:items']);
        return Item::create($request->all());
    }
}
