<?php

namespace App\Search;

use MongoDB\Client;

final class Listing
{
    private Client $client;

    public function __construct(string $url)
    {
        $this->client = new Client($url);
    }

    public function near(string $village): array
    {
        return $this->client->selectCollection('dovecotes', 'listing')->find(['village' => $village])->toArray();
    }
}
