<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

class DeckController extends AbstractController
{
    #[Route('/decks', methods: ['GET'])]
    public function decks(): JsonResponse
    {
        return new JsonResponse(['decks' => []]);
    }
}
