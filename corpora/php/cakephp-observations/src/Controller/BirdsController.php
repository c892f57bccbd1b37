<?php
declare(strict_types=1);

namespace App\Controller;

use Cake\Controller\Controller;

class BirdsController extends Controller
{
    public function index(): void
    {
        $this->set('birds', $this->fetchTable('Birds')->find()->all());
    }
}
