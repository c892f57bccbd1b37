<?php

namespace MediaWiki\Extension\Maps;

use MediaWiki\MediaWikiServices;
use MediaWiki\SpecialPage\SpecialPage;

class SpecialMaps extends SpecialPage
{
    public function __construct()
    {
        parent::__construct('Maps');
    }

    public function execute($par)
    {
        $lines = MediaWikiServices::getInstance()->getMainConfig()->get('MapsLines');
        $this->getOutput()->addWikiTextAsInterface(implode("\n", $lines));
    }
}
