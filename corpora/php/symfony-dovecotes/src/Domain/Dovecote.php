<?php

namespace App\Domain;

final class Dovecote
{
    private int $id;

    public function __construct(private string $village, private int $holes)
    {
    }
}
