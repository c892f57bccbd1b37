<?php
namespace App;
use Laminas\InputFilter\InputFilter;
class F extends InputFilter {
    function init(){ $this->add(['name'=>'a','required'=>true]); }
}
