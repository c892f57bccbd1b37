<?php

use App\Http\Controllers\CraneController;
use Illuminate\Support\Facades\Route;

Route::get('/cranes', [CraneController::class, 'index']);
