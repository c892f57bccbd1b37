<?php

use App\Models\Fern;
use Illuminate\Support\Facades\Route;

Route::get('/ferns', fn () => Fern::all());
Route::delete('/ferns/{fern}', fn (Fern $fern) => $fern->delete());
