<?php
namespace app\controller;
use support\Request;
use app\model\User as U;
class User {
    public function index(Request $request){ return json(U::all()); }
}
