<?php

namespace Registry\Filter;

use Laminas\InputFilter\InputFilter;
use Laminas\Validator\StringLength;

class EntryFilter extends InputFilter
{
    public function __construct()
    {
        $this->add(['name' => 'title', 'validators' => [['name' => StringLength::class]]]);
    }
}
