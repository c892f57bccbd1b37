<?php

return [
    'DB' => ['Connections' => ['Default' => ['driver' => 'mysqli', 'host' => 'db', 'dbname' => 'site']]],
];
