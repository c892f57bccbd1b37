<?php

namespace County\Records\Domain\Model;

use Neos\Flow\Annotations as Flow;
use Doctrine\ORM\Mapping as ORM;

/**
 * @Flow\Entity
 */
class Deed
{
    /**
     * @var string
     * @ORM\Column(length=80)
     */
    protected $title;
}
