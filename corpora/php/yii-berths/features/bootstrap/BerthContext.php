<?php

use Aws\DynamoDb\DynamoDbClient;
use Behat\Behat\Context\Context;

class BerthContext implements Context
{
    private DynamoDbClient $tags;

    public function __construct()
    {
        $this->tags = new DynamoDbClient(['region' => 'local', 'version' => 'latest', 'endpoint' => 'http://tags:8000']);
    }

    /**
     * @Given the tag :tag is lost
     */
    public function theTagIsLost(string $tag): void
    {
        $this->tags->updateItem(['TableName' => 'tags', 'Key' => ['id' => ['S' => $tag]]]);
    }
}
