<?php

namespace OCA\Shelves\Db;

use OCP\AppFramework\Db\Entity;

class Shelf extends Entity
{
    protected string $name = '';
}
