<?php

namespace Orchards;

class Trees
{
    public function list(\Base $f3): void
    {
        header('Content-Type: application/json');
        echo json_encode((new Tree())->find(['felled = ?', false])->castAll());
    }
}
