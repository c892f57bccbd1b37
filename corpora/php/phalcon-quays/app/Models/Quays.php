<?php

declare(strict_types=1);

namespace Harbour\Models;

use Phalcon\Mvc\Model;

class Quays extends Model
{
    public int $id;

    public string $name;

    public function initialize(): void
    {
        $this->setSource('quays');
    }
}
