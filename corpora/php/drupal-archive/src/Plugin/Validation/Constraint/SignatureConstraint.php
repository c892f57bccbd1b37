<?php

namespace Drupal\archive\Plugin\Validation\Constraint;

use Symfony\Component\Validator\Constraint;

class SignatureConstraint extends Constraint {
  public $message = 'Not a signature.';
}
