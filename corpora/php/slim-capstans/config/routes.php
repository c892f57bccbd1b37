<?php

use Harbour\Action\ListCapstans;
use Harbour\Action\TurnCapstan;
use Slim\App;

return function (App $app): void {
    $app->get('/capstans', ListCapstans::class);
    $app->post('/capstans/{id}/turns', TurnCapstan::class);
};
