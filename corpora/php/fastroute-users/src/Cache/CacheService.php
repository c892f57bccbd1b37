<?php
namespace Shop\Cache;
use Predis\Client;
class CacheService {
    public function __construct(private Client $redis){} public function remember(string $key, int $ttl, callable $load){ $hit=$this->redis->get($key); if($hit!==null){return unserialize($hit);} $v=$load(); $this->redis->setex($key,$ttl,serialize($v)); return $v; }
}
