<?php

namespace Orchard\Tags;

use Illuminate\Support\ServiceProvider;

class TagServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        $this->loadRoutesFrom(__DIR__ . '/../routes/tags.php');
        $this->loadMigrationsFrom(__DIR__ . '/../database/migrations');
    }
}
