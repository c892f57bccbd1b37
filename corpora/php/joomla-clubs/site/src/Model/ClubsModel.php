<?php

namespace Acme\Component\Clubs\Site\Model;

\defined('_JEXEC') or die;

use Joomla\CMS\MVC\Model\ListModel;

class ClubsModel extends ListModel
{
    protected function getListQuery()
    {
        $db = $this->getDatabase();
        return $db->getQuery(true)->select('*')->from($db->quoteName('#__clubs'));
    }
}
