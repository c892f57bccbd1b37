<?php

namespace App\Value;

use Assert\Assertion;

final class Stay
{
    public function __construct(public readonly int $nights)
    {
        Assertion::between($nights, 1, 28);
    }
}
