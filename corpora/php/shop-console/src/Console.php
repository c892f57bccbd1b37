<?php

namespace Example\ShopConsole;

use Magento\Framework\App\ProductMetadataInterface;
use Symfony\Component\Console\Application;

class Console extends Application
{
    public function editionOf(ProductMetadataInterface $shop): string
    {
        return $shop->getEdition();
    }
}
