<?php

namespace App\Controller;

use App\Tally\Knots;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

class KnotController
{
    #[Route('/knots/{knot}', methods: ['GET'])]
    public function show(string $knot, Knots $knots): JsonResponse
    {
        return new JsonResponse(['knot' => $knot, 'tied' => $knots->of($knot)]);
    }

    #[Route('/knots/{knot}/{times}', methods: ['POST'])]
    public function tie(string $knot, int $times, Knots $knots): JsonResponse
    {
        $knots->tied($knot, $times);

        return new JsonResponse(null, 204);
    }
}
