<?php

require COREPATH.'bootstrap.php';

\Autoloader::register();
\Fuel::$env = \Arr::get($_SERVER, 'FUEL_ENV', \Fuel::PRODUCTION);
\Fuel::init('config.php');
