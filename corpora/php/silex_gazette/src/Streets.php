<?php

namespace Town\Gazette;

use Silex\Api\ControllerProviderInterface;
use Silex\Application;

class Streets implements ControllerProviderInterface
{
    public function connect(Application $app)
    {
        $streets = $app['controllers_factory'];
        $streets->get('/', function (Application $app) {
            return $app->json($app['db']->fetchAll('SELECT name FROM streets'));
        });
        return $streets;
    }
}
