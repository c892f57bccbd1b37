<?php

add_action('wp_enqueue_scripts', 'harbour_styles');
add_filter('the_title', 'harbour_title');

function harbour_title($title)
{
    return wp_cache_get($title, 'harbour') ?: $title;
}
