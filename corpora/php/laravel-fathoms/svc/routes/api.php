<?php

use App\Http\Controllers\SoundingController;
use Illuminate\Support\Facades\Route;

Route::get('/soundings', [SoundingController::class, 'index']);
Route::post('/soundings', [SoundingController::class, 'store']);
