<?php

$routes->post('passes', '\Turnstiles\Controllers\Passes::create');
