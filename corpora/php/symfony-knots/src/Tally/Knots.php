<?php

namespace App\Tally;

use Predis\Client;

class Knots
{
    public function __construct(private Client $client)
    {
    }

    public function tied(string $knot, int $times): void
    {
        $this->client->incrby("knots:{$knot}", $times);
    }

    public function of(string $knot): int
    {
        return (int) $this->client->get("knots:{$knot}");
    }
}
