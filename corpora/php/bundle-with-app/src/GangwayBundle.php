<?php

namespace Pilotage\Gangway;

use Symfony\Component\HttpKernel\Bundle\AbstractBundle;

class GangwayBundle extends AbstractBundle
{
}
