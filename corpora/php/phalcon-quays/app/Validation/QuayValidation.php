<?php

declare(strict_types=1);

namespace Harbour\Validation;

use Phalcon\Filter\Validation;
use Phalcon\Filter\Validation\Validator\PresenceOf;

class QuayValidation extends Validation
{
    public function initialize(): void
    {
        $this->add('name', new PresenceOf(['message' => 'A quay has a name']));
    }
}
