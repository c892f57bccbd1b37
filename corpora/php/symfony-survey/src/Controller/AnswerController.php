<?php
namespace App\Controller;

use App\Form\AnswerType;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;

class AnswerController extends AbstractController
{
    #[Route('/answers', methods: ['POST'])]
    public function add(): Response
    {
        return $this->render('answer.html.twig', ['form' => $this->createForm(AnswerType::class)]);
    }
}
