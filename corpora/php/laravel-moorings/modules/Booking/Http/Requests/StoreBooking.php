<?php

namespace Modules\Booking\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class StoreBooking extends FormRequest
{
    public function rules(): array
    {
        return ['berth' => 'required|string', 'from' => 'required|date'];
    }
}
