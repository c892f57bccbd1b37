<?php

declare(strict_types=1);

namespace App\UseCase;

use App\Domain\Rooms;
use TheCodingMachine\GraphQLite\Annotations\Logged;
use TheCodingMachine\GraphQLite\Annotations\Mutation;

final class BookRoom
{
    public function __construct(private readonly Rooms $rooms)
    {
    }

    #[Mutation]
    #[Logged]
    public function bookRoom(string $number, string $day): bool
    {
        return $this->rooms->book($number, $day);
    }
}
