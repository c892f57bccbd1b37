<?php

define('EXT', '.php');
require 'application/bootstrap'.EXT;

echo Request::factory(TRUE, array(), FALSE)->execute()->send_headers(TRUE)->body();
