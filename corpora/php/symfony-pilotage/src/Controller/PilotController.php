<?php

namespace Pilotage\Controller;

use Assert\LazyAssertionException;
use Pilotage\Command\OrderPilot;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;

final class PilotController extends AbstractController
{
    #[Route('/pilots', methods: ['POST'])]
    public function order(Request $request): JsonResponse
    {
        $asked = $request->toArray();
        try {
            return $this->json(new OrderPilot($asked['callSign'], $asked['draught']), 201);
        } catch (LazyAssertionException $wrong) {
            return $this->json(array_map(fn ($error) => $error->getMessage(), $wrong->getErrorExceptions()), 422);
        }
    }
}
