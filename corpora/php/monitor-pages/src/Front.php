<?php

namespace Gauges;

use Gauges\Controller\Levels;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

final class Front
{
    private const PAGES = ['levels' => Levels::class];

    public function __construct(private Store $store)
    {
    }

    public function run(string $page): void
    {
        $request = Request::createFromGlobals();
        $class = self::PAGES[$page] ?? null;
        $answer = $class === null ? new Response('no such page', 404) : (new $class($this->store))->answer($request);
        $answer->send();
    }
}
