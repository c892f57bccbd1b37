<?php
namespace Acme\Tenders\Controller;

use Acme\Tenders\Entity\Tender;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

class TenderController
{
    #[Route('/tenders', methods: ['GET'])]
    public function index(EntityManagerInterface $entities): JsonResponse
    {
        return new JsonResponse($entities->getRepository(Tender::class)->findAll());
    }
}
