<?php

namespace Acme\Wishes\Model\ResourceModel;

use Magento\Framework\Model\ResourceModel\Db\AbstractDb;

class Wish extends AbstractDb
{
    protected function _construct()
    {
        $this->_init('acme_wish', 'wish_id');
    }
}
