<?php

declare(strict_types=1);

namespace App\Endpoint\Web;

use App\Entity\Berth;
use Cycle\ORM\EntityManagerInterface;
use Cycle\ORM\ORMInterface;
use Spiral\Router\Annotation\Route;

final class BerthController
{
    public function __construct(private ORMInterface $orm, private EntityManagerInterface $em)
    {
    }

    #[Route(route: '/api/berths', name: 'berths.list', methods: 'GET')]
    public function list(): array
    {
        return $this->orm->getRepository(Berth::class)->findAll();
    }

    #[Route(route: '/api/berths', name: 'berths.add', methods: 'POST')]
    public function add(): array
    {
        $this->em->persist($berth = new Berth('north'))->run();

        return ['id' => $berth->id];
    }
}
