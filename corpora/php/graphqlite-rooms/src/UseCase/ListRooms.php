<?php

declare(strict_types=1);

namespace App\UseCase;

use App\Domain\Rooms;
use TheCodingMachine\GraphQLite\Annotations\Query;

final class ListRooms
{
    public function __construct(private readonly Rooms $rooms)
    {
    }

    /** @return string[] */
    #[Query]
    public function freeRooms(string $day): array
    {
        return $this->rooms->freeOn($day);
    }
}
