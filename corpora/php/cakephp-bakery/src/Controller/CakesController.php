<?php
declare(strict_types=1);

namespace App\Controller;

use Cake\Controller\Controller;

class CakesController extends Controller
{
    public function index(): void
    {
        $this->set('cakes', $this->fetchTable('Cakes')->find()->all());
    }
}
