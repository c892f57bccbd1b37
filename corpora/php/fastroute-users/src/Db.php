<?php
namespace Shop;
class Db { static function open(){ return new \PDO('mysql:host=db;dbname=shop','a','b'); }
}
