<?php

declare(strict_types=1);

namespace app\controller;

use app\model\Stall as StallModel;
use app\validate\Stall as StallValidate;
use think\facade\Cache;
use think\Request;
use think\response\Json;

class Stall
{
    public function read(int $id): Json
    {
        return json(Cache::remember("stall:$id", fn () => StallModel::find($id), 600));
    }

    public function save(Request $request): Json
    {
        validate(StallValidate::class)->check($request->post());

        return json(StallModel::create($request->post()), 201);
    }
}
