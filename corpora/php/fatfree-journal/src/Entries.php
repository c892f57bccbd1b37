<?php

namespace Journal;

use Valitron\Validator;

class Entries
{
    public function list(\Base $f3): void
    {
        header('Content-Type: application/json');
        echo json_encode(array_map(fn ($entry) => $entry->cast(), (new Entry($f3->get('DB')))->find()));
    }

    public function add(\Base $f3): void
    {
        $checked = new Validator($f3->get('POST'));
        $checked->rule('required', ['title', 'text']);
        if (!$checked->validate()) {
            $f3->error(422);
        }
    }
}
