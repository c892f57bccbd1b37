<?php

require __DIR__ . '/includes/store.php';

$found = find_link($_GET['k'] ?? '');
if ($found === null) {
    http_response_code(404);
    exit('No such link');
}
header('Location: ' . $found);
