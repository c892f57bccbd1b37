<?php

namespace Regatta;

use JsonSchema\Validator;

final class Protests
{
    public function isRight(object $protest): bool
    {
        $checked = new Validator();
        $checked->validate($protest, (object) ['$ref' => 'file://' . __DIR__ . '/../schemas/protest.json']);
        return $checked->isValid();
    }
}
