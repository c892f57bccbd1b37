<?php

namespace Gauges\Rain\Http;

final class NewReading
{
    public function __construct(public string $gauge = '', public float $millimetres = 0.0)
    {
    }
}
