<?php

use Illuminate\Support\Facades\Route;
use Orchard\Tags\Http\Controllers\TagController;

Route::get('tags', [TagController::class, 'index']);
Route::post('tags', [TagController::class, 'store']);
