<?php

Route::get('/tickets', 'TicketsController@index');
Route::post('/tickets', 'TicketsController@store');
