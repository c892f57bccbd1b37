<?php

namespace Regatta;

use ORM;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

class Races
{
    public function list(Request $request, Response $response): Response
    {
        $races = ORM::for_table('race')->order_by_asc('starts')->find_array();
        $response->getBody()->write(json_encode($races));
        return $response->withHeader('Content-Type', 'application/json');
    }

    public function add(Request $request, Response $response): Response
    {
        $body = json_decode((string) $request->getBody());
        $wrong = (new Forms())->wrong($body, 'race');
        if ($wrong) {
            $response->getBody()->write(json_encode($wrong));
            return $response->withStatus(422);
        }
        $race = ORM::for_table('race')->create((array) $body);
        $race->save();
        return $response->withStatus(201);
    }

    public function cancel(Request $request, Response $response, array $args): Response
    {
        ORM::for_table('race')->find_one($args['id'])->delete();
        return $response->withStatus(204);
    }
}
