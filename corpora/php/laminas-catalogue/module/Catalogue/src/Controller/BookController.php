<?php

namespace Catalogue\Controller;

use Catalogue\Mapper\Books;
use Zend\Mvc\Controller\AbstractActionController;
use Zend\View\Model\JsonModel;

class BookController extends AbstractActionController
{
    private $books;

    public function __construct(Books $books)
    {
        $this->books = $books;
    }

    public function listAction()
    {
        return new JsonModel(iterator_to_array($this->books->byAuthor($this->params()->fromQuery('author'))));
    }
}
