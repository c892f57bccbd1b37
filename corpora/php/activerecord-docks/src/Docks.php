<?php

namespace Docks;

use GUMP;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

class Docks
{
    public function list(Request $request, Response $response): Response
    {
        $names = array_map(fn ($dock) => $dock->name, Dock::find('all', ['order' => 'name']));
        $response->getBody()->write(json_encode($names));
        return $response;
    }

    public function add(Request $request, Response $response): Response
    {
        $checked = GUMP::is_valid((array) $request->getParsedBody(), ['name' => 'required|max_len,40']);
        if ($checked !== true) {
            return $response->withStatus(422);
        }
        Dock::create(['name' => $request->getParsedBody()['name']]);
        return $response->withStatus(201);
    }
}
