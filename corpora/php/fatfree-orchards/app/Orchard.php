<?php

namespace Orchards;

class Orchard extends \DB\Cortex
{
    protected $db = 'DB';
    protected $table = 'orchards';
    protected $fieldConf = ['trees' => ['has-many' => [Tree::class, 'orchard']]];
}
