<?php

namespace Turnstiles\Controllers;

use CodeIgniter\Controller;
use Turnstiles\Models\PassModel;

class Passes extends Controller
{
    public function create()
    {
        if (! $this->validate(['gate' => 'required|is_natural'])) {
            return redirect()->back()->withInput();
        }
        model(PassModel::class)->insert(['gate' => $this->request->getPost('gate')]);

        return view('Turnstiles\Views\passes\index');
    }
}
