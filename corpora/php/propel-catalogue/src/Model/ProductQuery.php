<?php

namespace Catalogue\Model;

use Propel\Runtime\ActiveQuery\ModelCriteria;

class ProductQuery extends ModelCriteria
{
}
