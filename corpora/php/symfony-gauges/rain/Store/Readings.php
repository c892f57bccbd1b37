<?php

namespace Gauges\Rain\Store;

use Doctrine\ORM\EntityManagerInterface;
use Symfony\Contracts\Cache\CacheInterface;

final class Readings
{
    public function __construct(private EntityManagerInterface $manager, private CacheInterface $cacheRain)
    {
    }

    public function add(string $gauge, float $millimetres): void
    {
        $this->manager->persist(new Reading($gauge, $millimetres));
        $this->manager->flush();
        $this->cacheRain->delete($gauge);
    }
}
