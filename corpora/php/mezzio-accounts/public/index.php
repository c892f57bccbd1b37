<?php
$app=$container->get(\Mezzio\Application::class);
$app->run();
