<?php

namespace App\Request;

use Hyperf\Validation\Request\FormRequest;

class EntryRequest extends FormRequest
{
    public function rules(): array
    {
        return ['amount' => 'required|integer'];
    }
}
