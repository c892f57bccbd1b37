<?php

namespace Orchards;

class Tree extends \DB\Cortex
{
    protected $db = 'DB';
    protected $table = 'trees';
    protected $fieldConf = ['orchard' => ['belongs-to-one' => Orchard::class]];
}
