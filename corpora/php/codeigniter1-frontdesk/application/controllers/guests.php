<?php if (!defined('BASEPATH')) exit('No direct script access allowed');

class Guests extends MY_Controller
{
    function index()
    {
        $this->load->model('guest');
        header('Content-Type: application/json');
        echo json_encode($this->guest->all());
    }
}
