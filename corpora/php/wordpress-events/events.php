<?php
/**
 * Plugin Name: Events
 * Description: Lists what is on.
 * Version: 1.4.0
 */

defined('ABSPATH') || exit;

require_once plugin_dir_path(__FILE__) . 'includes/class-events-api.php';

add_action('rest_api_init', ['Events_Api', 'register']);
register_activation_hook(__FILE__, ['Events_Api', 'install']);
