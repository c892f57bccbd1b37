<?php

namespace Acme\Component\Clubs\Site\View\Clubs;

\defined('_JEXEC') or die;

use Joomla\CMS\Factory;
use Joomla\CMS\MVC\View\HtmlView as BaseHtmlView;

class HtmlView extends BaseHtmlView
{
    public function display($tpl = null)
    {
        $this->params = Factory::getApplication()->getParams();
        $this->items = $this->get('Items');
        parent::display($tpl);
    }
}
