<?php
namespace App\Entity;
use Doctrine\ORM\Mapping as ORM;
use Symfony\Component\Validator\Constraints as Assert;
#[ORM\Entity]
class A {
    #[ORM\Id] #[ORM\Column] private int $id; #[Assert\NotBlank] #[ORM\Column] private string $t; }
