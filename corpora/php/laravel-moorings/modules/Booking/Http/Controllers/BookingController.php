<?php

namespace Modules\Booking\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Support\Facades\Cache;
use Modules\Booking\Http\Requests\StoreBooking;
use Modules\Booking\Models\Booking;

class BookingController
{
    public function store(StoreBooking $request): JsonResponse
    {
        Cache::forget('bookings');

        return new JsonResponse(Booking::create($request->validated()), 201);
    }
}
