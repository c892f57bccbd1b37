<?php

namespace Acme\Wishes\Model;

use Acme\Wishes\Model\ResourceModel\Wish as Resource;
use Magento\Framework\Model\AbstractModel;

class Wish extends AbstractModel
{
    protected function _construct()
    {
        $this->_init(Resource::class);
    }
}
