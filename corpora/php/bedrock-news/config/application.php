<?php
use Roots\WPConfig\Config;
use function Env\env;
Config::define('DB_NAME', env('DB_NAME'));
Config::define('WP_REDIS_HOST', env('WP_REDIS_HOST') ?: '127.0.0.1');
Config::define('WP_CACHE', true);
