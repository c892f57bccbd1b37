<?php

declare(strict_types=1);

namespace Application;

use Laminas\Router\Http\Literal;
use Laminas\Router\Http\Segment;

return [
    'router' => [
        'routes' => [
            'cases' => [
                'type' => Literal::class,
                'options' => ['route' => '/cases', 'defaults' => ['controller' => Controller\CaseController::class, 'action' => 'create']],
            ],
            'case' => [
                'type' => Segment::class,
                'options' => ['route' => '/cases/:uuid', 'defaults' => ['controller' => Controller\CaseController::class, 'action' => 'details']],
            ],
        ],
    ],
];
