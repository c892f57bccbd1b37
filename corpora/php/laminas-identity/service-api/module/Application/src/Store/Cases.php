<?php

declare(strict_types=1);

namespace Application\Store;

use Aws\DynamoDb\DynamoDbClient;
use Aws\DynamoDb\Marshaler;

class Cases
{
    public function __construct(private readonly DynamoDbClient $client, private readonly string $table)
    {
    }

    public static function create(array $config): self
    {
        return new self(new DynamoDbClient($config['aws']), $config['table']);
    }

    public function put(array $data): void
    {
        $this->client->putItem(['TableName' => $this->table, 'Item' => (new Marshaler())->marshalItem($data)]);
    }

    public function get(string $uuid): array
    {
        $found = $this->client->getItem(['TableName' => $this->table, 'Key' => ['id' => ['S' => $uuid]]]);

        return (new Marshaler())->unmarshalItem($found['Item'] ?? []);
    }
}
