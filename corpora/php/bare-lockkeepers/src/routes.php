<?php
return [
    ['path' => '/locks', 'controller' => Acme\Locks\Locks::class, 'action' => 'list', 'verbs' => ['GET']],
    ['path' => '/locks', 'controller' => Acme\Locks\Locks::class, 'action' => 'add', 'verbs' => ['POST']],
];
