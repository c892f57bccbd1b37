<?php

use Laravel\Lumen\Application;
use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class FakeOrder {}
