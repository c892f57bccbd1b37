<?php

use think\facade\Route;

Route::get('stalls/:id', 'stall/read');
Route::post('stalls', 'stall/save');
