<?php

namespace Pilotage\Gangway;

use Symfony\Component\HttpFoundation\Request;

class PassChecker
{
    public function isBoarding(Request $request): bool
    {
        return $request->getSession()->has('gangway_pass');
    }
}
