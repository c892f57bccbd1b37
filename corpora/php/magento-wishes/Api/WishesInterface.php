<?php

namespace Acme\Wishes\Api;

interface WishesInterface
{
    /** @return string[] */
    public function mine(): array;
}
