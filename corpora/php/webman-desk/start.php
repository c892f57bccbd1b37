#!/usr/bin/env php
<?php
require 'vendor/autoload.php';
support\App::run();
