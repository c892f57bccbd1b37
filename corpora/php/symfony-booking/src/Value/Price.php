<?php

namespace App\Value;

use Assert\Assertion;

final class Price
{
    public function __construct(public readonly int $cents)
    {
        Assertion::min($cents, 0);
    }
}
