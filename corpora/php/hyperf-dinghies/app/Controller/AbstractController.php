<?php

namespace App\Controller;

use Hyperf\HttpServer\Contract\RequestInterface;
use Hyperf\Validation\Contract\ValidatorFactoryInterface;

abstract class AbstractController
{
    /**
     * @var RequestInterface
     */
    protected $request;

    protected function validate(array $given, array $rules): void
    {
        $validator = di()->get(ValidatorFactoryInterface::class)->make($given, $rules);
        if ($validator->fails()) {
            throw new \InvalidArgumentException($validator->errors()->first());
        }
    }
}
