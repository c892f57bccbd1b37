<?php

namespace App\Http\Controllers;

use App\Http\Requests\StoreOrderRequest;
use App\Models\Order;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cache;

class OrderController extends Controller
{
    public function index()
    {
        return Cache::store('redis')->remember('orders', 60, fn () => Order::query()->latest()->get());
    }

    public function store(StoreOrderRequest $request)
    {
        return Order::create($request->validated());
    }

    public function invoice(Request $request, Order $order)
    {
        $request->validate(['format' => 'required|in:pdf,html']);
        return response()->json($order);
    }
}
