<?php

namespace Modules\Booking\Support;

class Attempts
{
    public function store(array $config): \Memcached
    {
        $store = new \Memcached();
        $store->addServer($config['host'], $config['port']);

        return $store;
    }
}
