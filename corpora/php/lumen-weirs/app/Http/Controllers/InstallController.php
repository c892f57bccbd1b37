<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Laravel\Lumen\Routing\Controller;

class InstallController extends Controller
{
    public function ask()
    {
        return view('install.ask');
    }

    public function write(Request $request)
    {
        $given = $request->only(['url', 'host', 'port', 'name', 'mail']) + ['key' => bin2hex(random_bytes(16))];
        file_put_contents(base_path('.env'), view('install.env', $given)->render());

        return redirect('/');
    }
}
