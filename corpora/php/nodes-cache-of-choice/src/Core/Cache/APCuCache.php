<?php
namespace Acme\Core\Cache;
class APCuCache {
    function get($k){ return apcu_fetch($k);} function set($k,$v,$t){ return apcu_store($k,$v,$t); }
}
