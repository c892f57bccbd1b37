<?php

use App\Models\Jetty;
use Illuminate\Support\Facades\Route;

Route::get('/jetties', fn () => Jetty::all());
Route::get('/jetties/{jetty}', fn (Jetty $jetty) => $jetty);
