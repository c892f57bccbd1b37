<?php

class Notebook
{
    private $db;

    public function __construct($file)
    {
        $this->db = new SQLite3($file);
    }

    public function note($height)
    {
        $row = $this->db->prepare('INSERT INTO tides (seen, height) VALUES (datetime(), :height)');
        $row->bindValue(':height', $height);
        $row->execute();
    }

    public function all()
    {
        $found = [];
        $rows = $this->db->query('SELECT seen, height FROM tides ORDER BY seen DESC');
        while ($row = $rows->fetchArray(SQLITE3_ASSOC)) {
            $found[] = $row;
        }
        return $found;
    }
}
