<?php

namespace Drupal\archive\Controller;

use Drupal\Core\Controller\ControllerBase;

class ItemController extends ControllerBase {
  public function list() {
    $items = \Drupal::entityTypeManager()->getStorage('archive_item')->loadMultiple();
    return ['#theme' => 'item_list', '#items' => $items];
  }
}
