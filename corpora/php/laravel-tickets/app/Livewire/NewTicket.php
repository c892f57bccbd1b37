<?php

namespace App\Livewire;

use App\Models\Ticket;
use Livewire\Component;

class NewTicket extends Component
{
    public string $subject = '';

    protected $rules = ['subject' => 'required|min:5'];

    public function save(): void
    {
        Ticket::create($this->validate());
    }
}
