<?php

namespace Drupal\permits\Plugin\Validation\Constraint;

use Symfony\Component\Validator\Constraint;

class FreeNumberConstraint extends Constraint {

  public string $taken = 'The number %value is taken.';

}
