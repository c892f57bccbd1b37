<?php
namespace Acme\Tenders\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Tender
{
    #[ORM\Id, ORM\GeneratedValue, ORM\Column]
    public ?int $id = null;

    #[ORM\Column(length: 200)]
    public string $subject = '';
}
