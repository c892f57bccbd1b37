<?php

use App\Livewire\NewTicket;
use Illuminate\Support\Facades\Route;

Route::get('/tickets/new', NewTicket::class);
