<?php

use Parishes\Parish;
use Slim\Factory\AppFactory;
use Symfony\Component\Validator\Validation;

require __DIR__ . '/../vendor/autoload.php';

$validator = Validation::createValidatorBuilder()->addMethodMapping('loadValidatorMetadata')->getValidator();
$app = AppFactory::create();
$app->post('/parishes', function ($request, $response) use ($validator) {
    $faults = $validator->validate(new Parish($request->getParsedBody()));
    return $response->withStatus(count($faults) ? 422 : 201);
});
$app->run();
