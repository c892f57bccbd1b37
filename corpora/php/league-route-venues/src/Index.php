<?php

namespace Venues;

use Elasticsearch\Client;
use Elasticsearch\ClientBuilder;

final class Index
{
    public function __construct(private Client $client)
    {
    }

    public static function at(string $host): self
    {
        return new self(ClientBuilder::create()->setHosts([$host])->build());
    }

    public function search(array $query): array
    {
        return $this->client->search(['index' => 'venues', 'body' => ['query' => $query]]);
    }
}
