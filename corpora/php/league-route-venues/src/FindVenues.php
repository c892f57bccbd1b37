<?php

namespace Venues;

use Psr\Http\Message\ServerRequestInterface;

final class FindVenues
{
    public function __construct(private Index $index)
    {
    }

    public function __invoke(ServerRequestInterface $request): array
    {
        return $this->index->search(['match' => ['name' => $request->getQueryParams()['name'] ?? '']]);
    }
}
