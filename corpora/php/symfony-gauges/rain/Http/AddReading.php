<?php

namespace Gauges\Rain\Http;

use Gauges\Rain\Store\Readings;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpKernel\Attribute\MapRequestPayload;

final class AddReading
{
    public function __construct(private Readings $readings)
    {
    }

    public function __invoke(#[MapRequestPayload] NewReading $reading): JsonResponse
    {
        $this->readings->add($reading->gauge, $reading->millimetres);

        return new JsonResponse(null, 201);
    }
}
