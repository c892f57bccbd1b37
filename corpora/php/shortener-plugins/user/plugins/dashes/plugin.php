<?php
/*
Plugin Name: Dashes in Links
Description: Part of the shortener.
Version: 1.0
*/

links_add_action('redirect', 'links_dashes');

function links_dashes(array $args): void
{
    error_log('dashes: ' . $args[0]);
}
