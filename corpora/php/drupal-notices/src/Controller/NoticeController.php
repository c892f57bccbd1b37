<?php

namespace Drupal\notices\Controller;

use Drupal\Core\Cache\CacheableJsonResponse;
use Drupal\Core\Controller\ControllerBase;

class NoticeController extends ControllerBase {

  public function list(): CacheableJsonResponse {
    return new CacheableJsonResponse(['notices' => $this->state()->get('notices', [])]);
  }

  public function add(): CacheableJsonResponse {
    return new CacheableJsonResponse(['kept' => TRUE], 201);
  }

}
