<?php

namespace Gauges\Rain\Store;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Reading
{
    #[ORM\Id, ORM\Column, ORM\GeneratedValue]
    public ?int $id = null;

    public function __construct(#[ORM\Column] public string $gauge, #[ORM\Column] public float $millimetres)
    {
    }
}
