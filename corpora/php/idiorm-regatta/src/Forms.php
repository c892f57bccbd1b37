<?php

namespace Regatta;

use JsonSchema\Constraints\Constraint;
use JsonSchema\Validator;

class Forms
{
    public function wrong(object $body, string $form): array
    {
        $validator = new Validator();
        $schema = (object) ['$ref' => 'file://' . __DIR__ . "/../schemas/$form.json"];
        $validator->validate($body, $schema, Constraint::CHECK_MODE_COERCE_TYPES);
        return $validator->getErrors();
    }
}
