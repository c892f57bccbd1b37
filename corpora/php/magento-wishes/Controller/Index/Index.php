<?php

namespace Acme\Wishes\Controller\Index;

use Magento\Framework\App\Action\HttpGetActionInterface;
use Magento\Framework\View\Result\PageFactory;

class Index implements HttpGetActionInterface
{
    public function __construct(private PageFactory $pages)
    {
    }

    public function execute()
    {
        return $this->pages->create();
    }
}
