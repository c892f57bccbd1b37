<?php

use App\Http\Controllers\ParcelController;
use Illuminate\Support\Facades\Route;

Route::get('/parcels/{number}', [ParcelController::class, 'show']);
Route::post('/parcels', [ParcelController::class, 'store']);
