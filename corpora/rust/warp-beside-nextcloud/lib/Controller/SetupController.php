<?php

namespace OCA\NewsTicker\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\DataResponse;

class SetupController extends Controller
{
    public function address(): DataResponse
    {
        return new DataResponse(['daemon' => 'http://localhost:7867']);
    }
}
