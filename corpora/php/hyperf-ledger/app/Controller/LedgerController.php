<?php

namespace App\Controller;

use App\Model\Entry;
use App\Request\EntryRequest;
use Hyperf\HttpServer\Annotation\Controller;
use Hyperf\HttpServer\Annotation\PostMapping;

#[Controller(prefix: '/ledger')]
class LedgerController
{
    #[PostMapping(path: 'entries')]
    public function create(EntryRequest $request)
    {
        return Entry::create($request->validated());
    }
}
