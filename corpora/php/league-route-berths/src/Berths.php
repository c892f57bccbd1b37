<?php
declare(strict_types=1);

namespace Acme\Berths;

use Doctrine\DBAL\Connection;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Slim\Psr7\Response;

final class Berths
{
    public function __construct(private Connection $connection, private Body $body) {}

    public function list(): ResponseInterface
    {
        return $this->answer($this->connection->fetchAllAssociative('SELECT id, length FROM berths'));
    }

    public function add(ServerRequestInterface $request): ResponseInterface
    {
        $this->connection->insert('berths', $this->body->of($request));
        return $this->answer([], 201);
    }

    private function answer(array $found, int $status = 200): ResponseInterface
    {
        $response = new Response($status);
        $response->getBody()->write(json_encode($found));
        return $response->withHeader('Content-Type', 'application/json');
    }
}
