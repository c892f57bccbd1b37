<?php

namespace Orchard\Tags\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Routing\Controller;
use Orchard\Tags\Models\Tag;

class TagController extends Controller
{
    public function index(): JsonResponse
    {
        return response()->json(Tag::all());
    }

    public function store(Request $request): JsonResponse
    {
        $named = $request->validate(['name' => 'required|max:40']);

        return response()->json(Tag::create($named), 201);
    }
}
