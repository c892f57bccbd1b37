<?php
use Symfony\Component\HttpKernel\Kernel;
class AppKernel extends Kernel {
    public function registerBundles(){ return [new Symfony\Bundle\FrameworkBundle\FrameworkBundle()]; }
}
