<?php
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
return static function (ContainerConfigurator $c): void { $c->extension('framework', ['cache'=>['app'=>'cache.adapter.redis','default_redis_provider'=>'%env(REDIS_URL)%']]); };
