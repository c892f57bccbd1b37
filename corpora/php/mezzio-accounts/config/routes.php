<?php
use Mezzio\Application;
return static function (Application $app): void { $app->get('/users', App\H::class); };
