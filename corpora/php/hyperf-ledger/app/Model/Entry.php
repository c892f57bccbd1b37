<?php

namespace App\Model;

class Entry extends Model
{
    protected ?string $table = 'entries';
}
