<?php

$app = new Illuminate\Foundation\Application(realpath(__DIR__ . '/../'));

return $app;
