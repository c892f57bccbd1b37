<?php

namespace HarbourDesk;

use Illuminate\Support\ServiceProvider;

class HarbourDeskServiceProvider extends ServiceProvider
{
    public function boot()
    {
        $this->loadMigrationsFrom(__DIR__ . '/database/migrations');
        require __DIR__ . '/routes/desk.php';
    }
}
