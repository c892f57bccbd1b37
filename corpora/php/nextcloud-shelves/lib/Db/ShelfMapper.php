<?php

namespace OCA\Shelves\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\IDBConnection;

class ShelfMapper extends QBMapper
{
    public function __construct(IDBConnection $db)
    {
        parent::__construct($db, 'shelves', Shelf::class);
    }

    public function all(): array
    {
        $query = $this->db->getQueryBuilder();
        return $this->findEntities($query->select('*')->from('shelves'));
    }
}
