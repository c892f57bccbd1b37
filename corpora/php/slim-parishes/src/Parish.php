<?php

namespace Parishes;

use Symfony\Component\Validator\Constraints\Length;
use Symfony\Component\Validator\Constraints\NotBlank;
use Symfony\Component\Validator\Mapping\ClassMetadata;

class Parish
{
    public function __construct(private array $given)
    {
    }

    public function getName(): string
    {
        return $this->given['name'] ?? '';
    }

    public static function loadValidatorMetadata(ClassMetadata $metadata): void
    {
        $metadata->addGetterConstraint('name', new NotBlank());
        $metadata->addGetterConstraint('name', new Length(max: 80));
    }
}
