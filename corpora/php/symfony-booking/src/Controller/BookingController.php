<?php

namespace App\Controller;

use App\Entity\Booking;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Validator\Validator\ValidatorInterface;

#[Route('/bookings')]
final class BookingController extends AbstractController
{
    public function __construct(private EntityManagerInterface $em, private ValidatorInterface $validator)
    {
    }

    #[Route('', methods: ['POST'])]
    public function create(Request $request): JsonResponse
    {
        $booking = new Booking($request->toArray()['guest']);
        if (count($this->validator->validate($booking)) > 0) {
            return $this->json(null, 422);
        }
        $this->em->persist($booking);
        $this->em->flush();

        return $this->json($booking, 201);
    }
}
