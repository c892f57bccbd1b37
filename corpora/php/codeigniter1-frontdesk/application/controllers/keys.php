<?php if (!defined('BASEPATH')) exit('No direct script access allowed');

class Keys extends MY_Controller
{
    function hand_out($room)
    {
        header('Content-Type: application/json');
        echo json_encode(array('room' => $room));
    }
}
