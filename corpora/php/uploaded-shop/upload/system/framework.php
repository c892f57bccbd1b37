<?php
namespace Shop\System;

class Framework
{
    public function answer(string $route): string
    {
        $db = new Library\Db();
        return json_encode($db->rows('SELECT name, price FROM goods WHERE route = ?', $route));
    }
}
