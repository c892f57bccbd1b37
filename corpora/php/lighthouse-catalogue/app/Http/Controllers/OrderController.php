<?php
namespace App\Http\Controllers;
use App\Models\Order;
use Illuminate\Http\Request;
class OrderController extends Controller {
    public function index(){ return Order::all(); }

    public function store(Request $request){ $d=$request->validate(['a'=>'required']); return response()->json(Order::create($d),201); }
}
