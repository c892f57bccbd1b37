<?php

namespace App\Http\Controllers;

use App\Ticket;
use Illuminate\Http\Request;
use Illuminate\Routing\Controller;

class TicketsController extends Controller
{
    public function index()
    {
        return response()->json(Ticket::orderBy('created_at')->get());
    }

    public function store(Request $request)
    {
        $request->validate(['subject' => 'required|max:200', 'body' => 'required']);
        return response()->json(Ticket::create($request->all()), 201);
    }
}
