<?php

namespace Orchards;

use Orchards\Controller\TreeController;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpKernel\Controller\ArgumentResolver;
use Symfony\Component\HttpKernel\Controller\ControllerResolver;
use Symfony\Component\HttpKernel\EventListener\RouterListener;
use Symfony\Component\HttpKernel\HttpKernel;
use Symfony\Component\Routing\Matcher\UrlMatcher;
use Symfony\Component\Routing\RequestContext;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;

class Kernel extends HttpKernel
{
    public function __construct()
    {
        $routes = new RouteCollection();
        $routes->add('trees', new Route('/api/trees', ['_controller' => [new TreeController(), 'all']], methods: ['GET']));
        $dispatcher = new EventDispatcher();
        $dispatcher->addSubscriber(new RouterListener(new UrlMatcher($routes, new RequestContext()), new RequestStack()));
        parent::__construct($dispatcher, new ControllerResolver(), new RequestStack(), new ArgumentResolver());
    }
}
