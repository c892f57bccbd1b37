<?php
namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Answer
{
    #[ORM\Id, ORM\Column]
    public int $id;

    #[ORM\Column(length: 500)]
    public string $text = '';
}
