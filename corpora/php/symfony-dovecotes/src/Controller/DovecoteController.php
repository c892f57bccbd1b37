<?php

namespace App\Controller;

use App\Domain\Dovecote;
use App\Search\Listing;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Annotation\Route;

final class DovecoteController
{
    private EntityManagerInterface $entities;

    public function __construct(EntityManagerInterface $entities)
    {
        $this->entities = $entities;
    }

    /** @Route("/dovecotes", methods={"POST"}) */
    public function add(Request $request): JsonResponse
    {
        $this->entities->persist(new Dovecote($request->get('village'), $request->get('holes')));
        $this->entities->flush();

        return new JsonResponse(null, 201);
    }

    /** @Route("/dovecotes/{village}", methods={"GET"}) */
    public function near(string $village, Listing $listing): JsonResponse
    {
        return new JsonResponse($listing->near($village));
    }
}
