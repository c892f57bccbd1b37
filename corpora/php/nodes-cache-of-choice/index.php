<?php
header('Content-Type: application/json');
echo json_encode((new Acme\App())->run());
