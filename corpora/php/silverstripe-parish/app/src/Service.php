<?php

use SilverStripe\ORM\DataObject;

class Service extends DataObject
{
    private static $db = ['Title' => 'Varchar(80)', 'Starts' => 'Datetime'];

    private static $has_one = ['Page' => Page::class];
}
