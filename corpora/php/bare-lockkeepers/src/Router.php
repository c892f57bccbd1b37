<?php
declare(strict_types=1);

namespace Acme\Locks;

final class Router
{
    public function __construct(private array $rules) {}

    public function of(Request $request): Route
    {
        foreach ($this->rules as $rule) {
            if (in_array($request->verb(), $rule['verbs'], true) && preg_match("#^{$rule['path']}$#", $request->path())) {
                return new Route($rule['controller'], $rule['action']);
            }
        }
        throw new \RuntimeException('Not found', 404);
    }
}
