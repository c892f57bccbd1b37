<?php

if (!defined('_PS_VERSION_')) {
    exit;
}

class Ties extends Module
{
    public function __construct()
    {
        $this->name = 'ties';
        $this->version = '1.0.0';
        parent::__construct();
    }

    public function install()
    {
        return parent::install() && $this->registerHook('displayShoppingCart');
    }
}
