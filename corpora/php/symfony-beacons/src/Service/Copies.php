<?php

namespace App\Service;

use MongoDB\Client;

class Copies
{
    public function __construct(private string $url)
    {
    }

    public function find(string $text): array
    {
        $copies = (new Client($this->url))->beacons->copies;

        return iterator_to_array($copies->find(['name' => $text]));
    }
}
