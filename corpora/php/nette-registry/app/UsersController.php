<?php
namespace App;
use Apitte\Core\Annotation\Controller\Path;
use Apitte\Core\Annotation\Controller\Method;
use Apitte\Core\UI\Controller\IController;
#[Path('/users')]
class UsersController implements IController {
    #[Path('/')] #[Method('GET')] public function index(){ return []; }
}
