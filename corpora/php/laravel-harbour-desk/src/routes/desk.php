<?php

use Illuminate\Support\Facades\Route;

Route::get('desk/masters', 'HarbourDesk\Http\Controllers\MasterController@index');
Route::post('desk/masters', 'HarbourDesk\Http\Controllers\MasterController@store');
