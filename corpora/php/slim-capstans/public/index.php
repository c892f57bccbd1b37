<?php

require_once __DIR__.'/../vendor/autoload.php';

(require __DIR__.'/../config/app.php')->run();
