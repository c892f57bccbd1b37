<?php

namespace App\Store;

use AsyncAws\DynamoDb\DynamoDbClient;
use AsyncAws\DynamoDb\Input\PutItemInput;

final readonly class Marks
{
    public function __construct(private DynamoDbClient $client, private string $table)
    {
    }

    public function keep(string $place, float $metres): void
    {
        $this->client->putItem(new PutItemInput([
            'TableName' => $this->table,
            'Item' => ['place' => ['S' => $place], 'metres' => ['N' => (string) $metres]],
        ]));
    }

    public function of(string $place): array
    {
        return $this->client->getItem(['TableName' => $this->table, 'Key' => ['place' => ['S' => $place]]])->getItem();
    }
}
