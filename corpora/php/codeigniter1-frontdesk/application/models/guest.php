<?php if (!defined('BASEPATH')) exit('No direct script access allowed');

class Guest extends Model
{
    function all()
    {
        return $this->db->get('guests')->result();
    }
}
