<?php

namespace Docks;

use ActiveRecord\Model;

class Dock extends Model
{
    public static $has_many = [['berths']];
}
