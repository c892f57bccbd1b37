<?php

namespace Rap2\LogViewer;

use Laravel\Lumen\Routing\Controller;

class LogPages extends Controller
{
    public function routes($router)
    {
        $router->get('/logs', 'LogViewerController@index');
        $router->post('/logs/delete', 'LogViewerController@delete');
    }
}
