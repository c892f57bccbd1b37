<?php

class Tie extends ObjectModel
{
    public $colour;

    public static $definition = [
        'table' => 'tie',
        'primary' => 'id_tie',
        'fields' => ['colour' => ['type' => self::TYPE_STRING, 'size' => 40]],
    ];
}
