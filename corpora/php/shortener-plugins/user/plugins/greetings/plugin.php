<?php
/*
Plugin Name: Greetings
Description: Part of the shortener.
Version: 1.0
*/

links_add_action('redirect', 'links_greetings');

function links_greetings(array $args): void
{
    error_log('greetings: ' . $args[0]);
}
