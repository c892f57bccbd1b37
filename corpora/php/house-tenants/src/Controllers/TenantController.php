<?php

namespace Example\Tenants\Controllers;

use Example\Tenants\Models\Tenant;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Routing\Controller;

class TenantController extends Controller
{
    public function index(): JsonResponse
    {
        return response()->json(Tenant::all());
    }

    public function store(Request $request): JsonResponse
    {
        $given = $request->validate(['name' => 'required|string', 'domain' => 'required|string']);
        return response()->json(Tenant::create($given), 201);
    }
}
