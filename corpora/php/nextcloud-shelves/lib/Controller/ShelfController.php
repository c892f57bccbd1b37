<?php

namespace OCA\Shelves\Controller;

use OCA\Shelves\Db\Shelf;
use OCA\Shelves\Db\ShelfMapper;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

class ShelfController extends Controller
{
    public function __construct(string $appName, IRequest $request, private ShelfMapper $shelves)
    {
        parent::__construct($appName, $request);
    }

    /** @NoAdminRequired */
    public function list(): DataResponse
    {
        return new DataResponse($this->shelves->all());
    }

    /** @NoAdminRequired */
    public function add(string $name): DataResponse
    {
        $shelf = new Shelf();
        $shelf->setName($name);
        return new DataResponse($this->shelves->insert($shelf));
    }
}
