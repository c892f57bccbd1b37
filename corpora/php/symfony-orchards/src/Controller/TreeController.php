<?php

namespace Orchards\Controller;

use Orchards\Entity\Tree;
use Orchards\Store;
use Symfony\Component\HttpFoundation\JsonResponse;

class TreeController
{
    public function all(): JsonResponse
    {
        $found = Store::manager()->getRepository(Tree::class)->findAll();
        return new JsonResponse(array_map(fn (Tree $tree) => ['kind' => $tree->kind], $found));
    }
}
