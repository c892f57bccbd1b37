<?php

namespace Example\Tenants;

use Illuminate\Support\Facades\Route;
use Illuminate\Support\ServiceProvider;

class TenantsServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        $this->loadMigrationsFrom(__DIR__ . '/../migrations');
        Route::get('/tenants', [Controllers\TenantController::class, 'index']);
        Route::post('/tenants', [Controllers\TenantController::class, 'store']);
    }
}
