<?php
namespace App;
use Doctrine\ORM\Mapping as ORM;
#[ORM\Entity]
class User {
    #[ORM\Id] #[ORM\Column] public int $id; }
