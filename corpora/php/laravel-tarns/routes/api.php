<?php

use App\Http\Controllers\TarnController;
use Illuminate\Support\Facades\Route;

Route::get('/tarns', [TarnController::class, 'index']);
Route::post('/tarns', [TarnController::class, 'store']);
