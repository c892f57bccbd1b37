<?php
declare(strict_types=1);

namespace Acme\Berths;

use League\Route\RouteGroup;
use League\Route\Router;
use League\Route\Strategy\ApplicationStrategy;
use Psr\Container\ContainerInterface;

final class Routes
{
    public function __construct(private ContainerInterface $container) {}

    public function router(): Router
    {
        $router = new Router();
        $router->setStrategy((new ApplicationStrategy())->setContainer($this->container));
        $router->group('/berths', function (RouteGroup $routes): void {
            $routes->get('/', [Berths::class, 'list']);
            $routes->post('/', [Berths::class, 'add']);
        });
        return $router;
    }
}
