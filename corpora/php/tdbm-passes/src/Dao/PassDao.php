<?php

namespace App\Dao;

use TheCodingMachine\TDBM\ResultIterator;
use TheCodingMachine\TDBM\TDBMService;

class PassDao
{
    public function __construct(private TDBMService $tdbmService)
    {
    }

    public function findAll(): ResultIterator
    {
        return $this->tdbmService->findObjects('passes');
    }
}
