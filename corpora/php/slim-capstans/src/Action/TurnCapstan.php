<?php

namespace Harbour\Action;

use Doctrine\ORM\EntityManagerInterface;
use Harbour\Entity\Capstan;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;

final class TurnCapstan
{
    public function __construct(private EntityManagerInterface $entities)
    {
    }

    public function __invoke(ServerRequestInterface $request, ResponseInterface $response): ResponseInterface
    {
        $found = $this->entities->find(Capstan::class, (int) $request->getAttribute("id"));
        $found->turns++;
        $this->entities->flush();
        $response->getBody()->write(json_encode($found));

        return $response->withHeader('Content-Type', 'application/json');
    }
}
