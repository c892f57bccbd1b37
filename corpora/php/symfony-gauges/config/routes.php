<?php

use Gauges\Rain\Http\AddReading;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

return static function (RoutingConfigurator $routes): void {
    $routes->add('readings_add', '/readings')->controller(AddReading::class)->methods(['POST']);
};
