<?php

declare(strict_types=1);

namespace app\model;

use think\Model;

class Stall extends Model
{
    protected $name = 'stall';
}
