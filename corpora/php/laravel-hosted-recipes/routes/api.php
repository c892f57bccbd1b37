<?php

use App\Models\Recipe;
use Illuminate\Support\Facades\Route;

Route::get('/recipes', fn () => response()->json(Recipe::all()));
