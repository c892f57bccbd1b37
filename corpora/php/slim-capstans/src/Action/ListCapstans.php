<?php

namespace Harbour\Action;

use Doctrine\ORM\EntityManagerInterface;
use Harbour\Entity\Capstan;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;

final class ListCapstans
{
    public function __construct(private EntityManagerInterface $entities)
    {
    }

    public function __invoke(ServerRequestInterface $request, ResponseInterface $response): ResponseInterface
    {
        $found = $this->entities->getRepository(Capstan::class)->findAll();
        $response->getBody()->write(json_encode($found));

        return $response->withHeader('Content-Type', 'application/json');
    }
}
