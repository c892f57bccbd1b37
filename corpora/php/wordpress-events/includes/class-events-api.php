<?php

class Events_Api
{
    public static function register()
    {
        register_rest_route('events/v1', '/upcoming', ['methods' => 'GET', 'callback' => [__CLASS__, 'upcoming']]);
    }

    public static function upcoming()
    {
        global $wpdb;
        return $wpdb->get_results("SELECT id, title FROM {$wpdb->prefix}events WHERE starts > NOW()");
    }
}
