<?php

return [
    'paths' => ['migrations' => 'migrations'],
    'environments' => ['default_environment' => 'app', 'app' => ['adapter' => 'mysql', 'host' => 'db']],
];
