<?php

use App\Http\Controllers\PlantController;
use Illuminate\Support\Facades\Route;

Route::get('/plants', [PlantController::class, 'index']);
Route::get('/plants/{plant}', [PlantController::class, 'show']);
Route::post('/plants', [PlantController::class, 'store']);
