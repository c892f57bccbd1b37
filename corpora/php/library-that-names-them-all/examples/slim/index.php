<?php

$app = Slim\Factory\AppFactory::create();
$app->get('/', fn ($request, $response) => $response);
