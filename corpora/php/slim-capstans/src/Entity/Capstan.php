<?php

namespace Harbour\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Capstan
{
    #[ORM\Id]
    #[ORM\Column]
    public int $id;

    #[ORM\Column]
    public int $turns = 0;
}
