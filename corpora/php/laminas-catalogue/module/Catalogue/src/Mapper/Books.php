<?php

namespace Catalogue\Mapper;

use Zend\Db\Adapter\Adapter;
use Zend\Db\Sql\Sql;

class Books
{
    private $sql;

    public function __construct(Adapter $adapter)
    {
        $this->sql = new Sql($adapter, 'book');
    }

    public function byAuthor($author)
    {
        return $this->sql->prepareStatementForSqlObject($this->sql->select()->where(['author' => $author]))->execute();
    }
}
