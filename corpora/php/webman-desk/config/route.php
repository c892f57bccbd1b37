<?php
use Webman\Route;
Route::get('/users', [app\controller\User::class, 'index']);
