<?php

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use RedBeanPHP\R;
use Respect\Validation\Validator as v;
use Slim\App;

return function (App $app): void {
    $app->get('/entries', function (Request $request, Response $response): Response {
        $response->getBody()->write(json_encode(R::findAll('entry')));
        return $response;
    });

    $app->post('/entries', function (Request $request, Response $response): Response {
        $input = $request->getParsedBody();
        v::key('name', v::stringType()->notEmpty())->assert($input);
        $entry = R::dispense('entry');
        $entry->name = $input['name'];
        R::store($entry);
        return $response->withStatus(201);
    });
};
