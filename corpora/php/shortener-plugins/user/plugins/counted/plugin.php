<?php
/*
Plugin Name: Counted Links
Description: Part of the shortener.
Version: 1.0
*/

links_add_action('redirect', 'links_counted');

function links_counted(array $args): void
{
    error_log('counted: ' . $args[0]);
}
