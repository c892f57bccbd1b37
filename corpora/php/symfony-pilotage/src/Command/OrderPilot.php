<?php

namespace Pilotage\Command;

use Pilotage\Check\Assert;

final class OrderPilot
{
    public function __construct(public readonly string $callSign, public readonly float $draught)
    {
        Assert::lazy()
            ->that($callSign, 'callSign')->callSign()
            ->that($draught, 'draught')->greaterThan(0)->lessThan(20)
            ->verifyNow();
    }
}
