<?php

namespace App\Bean\Generated;

use TheCodingMachine\TDBM\AbstractTDBMObject;

abstract class AbstractPass extends AbstractTDBMObject implements \JsonSerializable
{
    public function getHolder(): string
    {
        return $this->get('holder', 'passes');
    }
}
