<?php

namespace Pilotage\Check;

use Assert\Assertion as BaseAssertion;

class Assertion extends BaseAssertion
{
    public static function callSign(mixed $value, ?string $propertyPath = null): bool
    {
        return static::regex($value, '/^[A-Z0-9]{4,7}$/', 'This is no call sign.', $propertyPath);
    }
}
