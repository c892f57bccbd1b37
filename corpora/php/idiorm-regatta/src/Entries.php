<?php

namespace Regatta;

use JsonSchema\Validator;

final class Entries
{
    public function isRight(object $entry): bool
    {
        $checked = new Validator();
        $checked->validate($entry, (object) ['$ref' => 'file://' . __DIR__ . '/../schemas/entry.json']);
        return $checked->isValid();
    }
}
