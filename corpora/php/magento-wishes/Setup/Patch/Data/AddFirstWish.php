<?php

namespace Acme\Wishes\Setup\Patch\Data;

use Magento\Framework\Setup\ModuleDataSetupInterface;
use Magento\Framework\Setup\Patch\DataPatchInterface;

class AddFirstWish implements DataPatchInterface
{
    public function __construct(private ModuleDataSetupInterface $setup)
    {
    }

    public function apply()
    {
        $this->setup->getConnection()->insert('acme_wish', ['text' => 'a wish']);
    }

    public static function getDependencies()
    {
        return [];
    }

    public function getAliases()
    {
        return [];
    }
}
