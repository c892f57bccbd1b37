<?php
/**
 * Plugin Name: WP Redis
 * Description: the object cache of the harbour's pages
 */

if (!defined('WP_REDIS_OBJECT_CACHE')) {
    define('WP_REDIS_OBJECT_CACHE', true);
}

class WP_Object_Cache
{
    public $redis;

    public function __construct()
    {
        $this->redis = new Redis();
        $this->redis->connect($_SERVER['CACHE_HOST'], 6379);
    }
}
