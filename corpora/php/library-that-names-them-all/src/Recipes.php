<?php

namespace Ship;

final class Recipes
{
    public const MIGRATIONS = [
        'laravel' => 'php artisan migrate --force',
        'symfony' => 'php bin/console doctrine:migrations:migrate',
        'yii' => 'php yii migrate',
        'phinx' => 'vendor/bin/phinx migrate',
    ];
}
