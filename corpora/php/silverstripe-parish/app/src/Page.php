<?php

use SilverStripe\CMS\Model\SiteTree;

class Page extends SiteTree
{
    private static $has_many = ['Services' => Service::class];
}
