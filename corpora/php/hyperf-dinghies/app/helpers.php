<?php

use Hyperf\Utils\ApplicationContext;

function di()
{
    return ApplicationContext::getContainer();
}
