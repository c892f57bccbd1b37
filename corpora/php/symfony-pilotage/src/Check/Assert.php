<?php

namespace Pilotage\Check;

use Assert\Assert as BaseAssert;

class Assert extends BaseAssert
{
    protected static $assertionClass = Assertion::class;
}
