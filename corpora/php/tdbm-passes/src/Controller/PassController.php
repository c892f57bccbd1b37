<?php

namespace App\Controller;

use App\Dao\PassDao;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Annotation\Route;

class PassController extends AbstractController
{
    #[Route('/passes', methods: ['GET'])]
    public function list(PassDao $passes): JsonResponse
    {
        return $this->json($passes->findAll());
    }
}
