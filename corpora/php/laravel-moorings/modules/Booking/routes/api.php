<?php

use Illuminate\Support\Facades\Route;
use Modules\Booking\Http\Controllers\BookingController;

Route::prefix('api')->group(fn () => Route::post('/bookings', [BookingController::class, 'store']));
