<?php
namespace Acme\Core\Cache;
use Memcache;
class MemcacheCache {
    function __construct(){ $this->m=new Memcache(); }

    function get($k){ return $this->m->get($k); }
}
