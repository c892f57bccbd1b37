<?php

namespace App\Bean;

use App\Bean\Generated\AbstractPass;

class Pass extends AbstractPass
{
}
