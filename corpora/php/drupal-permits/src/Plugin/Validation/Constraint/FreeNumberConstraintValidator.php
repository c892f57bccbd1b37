<?php

namespace Drupal\permits\Plugin\Validation\Constraint;

use Symfony\Component\Validator\Constraint;
use Symfony\Component\Validator\ConstraintValidator;

class FreeNumberConstraintValidator extends ConstraintValidator {

  public function validate($value, Constraint $constraint) {
    if ($value->isTaken()) {
      $this->context->addViolation($constraint->taken, ['%value' => $value->getString()]);
    }
  }

}
