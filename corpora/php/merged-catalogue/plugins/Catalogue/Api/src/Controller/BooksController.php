<?php
namespace Catalogue\Api\Controller;

use Cake\Controller\Controller;

class BooksController extends Controller
{
    public function index()
    {
        $this->set('books', []);
        $this->viewBuilder()->setOption('serialize', ['books']);
    }
}
