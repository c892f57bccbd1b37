<?php
add_action('init', function(){ register_post_type('event', []); });
