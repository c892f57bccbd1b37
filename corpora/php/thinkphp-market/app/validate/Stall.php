<?php

declare(strict_types=1);

namespace app\validate;

use think\Validate;

class Stall extends Validate
{
    protected $rule = ['name' => 'require|max:40', 'row' => 'integer'];
}
