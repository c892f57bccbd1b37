<?php
namespace App\Controller;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
class A extends AbstractController {
    #[Route('/api/a', methods:['GET'])] public function a(): JsonResponse { return $this->json([]); }
}
