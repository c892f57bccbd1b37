<?php

namespace App\Http\Controllers;

use Aws\Sqs\SqsClient;
use Illuminate\Http\Request;

class GangwayController extends Controller
{
    public function order(Request $request)
    {
        $this->validate($request, ['berth' => 'required|integer', 'metres' => 'required|numeric|min:2']);

        $queue = new SqsClient(['region' => 'eu-west-1', 'version' => 'latest']);
        $queue->sendMessage(['QueueUrl' => env('GANGWAYS_QUEUE'), 'MessageBody' => json_encode($request->only('berth', 'metres'))]);

        return response()->json(['ordered' => true], 202);
    }
}
