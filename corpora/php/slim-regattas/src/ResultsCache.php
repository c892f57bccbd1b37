<?php

namespace Regattas;

class ResultsCache
{
    private $redis;
    private $prefix;

    public function __construct(\Predis\Client $redis, string $prefix)
    {
        $this->redis = $redis;
        $this->prefix = $prefix;
    }

    public function keep(string $year, array $results): void
    {
        $this->redis->set("{$this->prefix}-{$year}", serialize($results));
    }

    public function kept(string $year): ?array
    {
        $found = $this->redis->get("{$this->prefix}-{$year}");

        return $found === null ? null : unserialize($found);
    }
}
