<?php

namespace Catalogue\Controller;

use Catalogue\Model\ProductQuery;
use Propel\Runtime\Propel;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Annotation\Route;

class ProductController
{
    /**
     * @Route("/products", methods={"GET"})
     */
    public function index(): JsonResponse
    {
        $connection = Propel::getReadConnection('catalogue');
        return new JsonResponse(ProductQuery::create()->find($connection)->toArray());
    }
}
