<?php

namespace Drupal\archive\Entity;

use Drupal\Core\Entity\ContentEntityBase;

/**
 * @ContentEntityType(
 *   id = "archive_item",
 *   base_table = "archive_item"
 * )
 */
class Item extends ContentEntityBase {
}
