<?php

use DI\ContainerBuilder;
use Slim\Factory\AppFactory;

$app = AppFactory::createFromContainer((new ContainerBuilder())->build());
$app->addBodyParsingMiddleware();
$app->addRoutingMiddleware();
$app->addErrorMiddleware(false, true, true);

(require __DIR__.'/routes.php')($app);

return $app;
