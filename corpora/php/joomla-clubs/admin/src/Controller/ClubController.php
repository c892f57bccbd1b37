<?php

namespace Acme\Component\Clubs\Administrator\Controller;

\defined('_JEXEC') or die;

use Joomla\CMS\MVC\Controller\FormController;

class ClubController extends FormController
{
}
