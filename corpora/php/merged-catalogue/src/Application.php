<?php
namespace App;

use Cake\Http\BaseApplication;
use Cake\Http\MiddlewareQueue;

class Application extends BaseApplication
{
    public function bootstrap(): void
    {
        parent::bootstrap();
        $this->addPlugin('Catalogue/Api');
    }

    public function middleware(MiddlewareQueue $queue): MiddlewareQueue
    {
        return $queue;
    }
}
