<?php
namespace Acme;
class Database {
    function connect(){ $dsn='mysql:host=db'; $this->c=new \PDO($dsn,'a','b'); }
}
