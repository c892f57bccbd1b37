<?php
namespace Acme\Core\Cache;
use Redis;
class RedisCache { private $redis; function __construct(){ $this->redis=new Redis(); }

    function set($k,$v,$t){ $this->redis->setex($k,$t,serialize($v)); }

    function get($k){ return $this->redis->get($k); }
}
