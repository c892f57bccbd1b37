<?php

declare(strict_types=1);

namespace Application\View;

use Laminas\View\Model\JsonModel as LaminasJsonModel;

class JsonModel extends LaminasJsonModel
{
}
