<?php

namespace App\Controller;

use App\Store\Marks;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

class MarkController extends AbstractController
{
    #[Route('/marks/{place}', methods: ['GET'])]
    public function show(string $place, Marks $marks): JsonResponse
    {
        return $this->json($marks->of($place));
    }
}
