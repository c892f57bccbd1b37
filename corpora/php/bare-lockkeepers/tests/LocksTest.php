<?php
use Acme\Locks\Locks;
use PHPUnit\Framework\TestCase;

final class LocksTest extends TestCase
{
    public function testListsNone(): void
    {
        self::assertSame([], (new Locks())->list(new Acme\Locks\Request([], []), new PDO('sqlite::memory:')));
    }
}
