<?php

use App\Http\Controllers\SlipController;
use Illuminate\Support\Facades\Route;

Route::get('/slips', [SlipController::class, 'index']);
Route::post('/slips', [SlipController::class, 'store']);
