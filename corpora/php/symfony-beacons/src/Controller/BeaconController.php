<?php

namespace App\Controller;

use App\Entity\Beacon;
use App\Service\Copies;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;

class BeaconController extends AbstractController
{
    #[Route('/beacons/{id}', methods: ['GET'])]
    public function show(int $id, EntityManagerInterface $manager): JsonResponse
    {
        return $this->json($manager->find(Beacon::class, $id));
    }

    #[Route('/beacons', methods: ['GET'])]
    public function search(Request $request, Copies $copies): JsonResponse
    {
        return $this->json($copies->find($request->query->get('name', '')));
    }
}
