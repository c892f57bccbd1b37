<?php
namespace Acme\Core\Cache;
class Factory {
    function create($type){ switch($type){ case 'memcache': return new MemcacheCache(); case 'redis': return new RedisCache(); case 'apcu': return new APCuCache(); default: return new DatabaseCache(); } } }
