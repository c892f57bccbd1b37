<?php

namespace Drupal\crossings\Entity;

use Drupal\Core\Entity\ContentEntityBase;

/**
 * @ContentEntityType(id = "crossing", label = @Translation("Crossing"), base_table = "crossing", entity_keys = {"id" = "id"})
 */
class Crossing extends ContentEntityBase {
}
