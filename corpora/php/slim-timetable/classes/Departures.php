<?php

use acme\redistools\RedisCache;
use acme\redistools\RedisQueue;
use MongoDB\Client;

class Departures
{
    public static function at(string $stop): array
    {
        $key = "departures:$stop";
        $known = RedisCache::get($key);
        if ($known !== null) {
            return $known;
        }
        $found = (new Client(getenv('MONGO')))->timetable->departures->find(['stop' => $stop])->toArray();
        RedisCache::set($key, $found, 60);
        (new RedisQueue('seen'))->push($stop);

        return $found;
    }
}
