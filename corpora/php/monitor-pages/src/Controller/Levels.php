<?php

namespace Gauges\Controller;

use Gauges\Store;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Twig\Environment;
use Twig\Loader\FilesystemLoader;

final class Levels
{
    public function __construct(private Store $store)
    {
    }

    public function answer(Request $request): Response
    {
        $levels = $this->store->rows('SELECT gauge, level FROM levels ORDER BY taken DESC');
        if ($request->isXmlHttpRequest()) {
            return new JsonResponse($levels);
        }
        $twig = new Environment(new FilesystemLoader(__DIR__ . '/../../pages'));
        return new Response($twig->render('levels.html.twig', ['levels' => $levels]));
    }
}
