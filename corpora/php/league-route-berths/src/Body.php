<?php
declare(strict_types=1);

namespace Acme\Berths;

use Opis\JsonSchema\Validator;
use Psr\Http\Message\ServerRequestInterface;

final class Body
{
    private Validator $validator;

    public function __construct(string $schemas)
    {
        $this->validator = new Validator();
        $this->validator->resolver()->registerPrefix('https://acme.example/', $schemas);
    }

    public function of(ServerRequestInterface $request): array
    {
        $given = json_decode((string) $request->getBody());
        if (!$this->validator->validate($given, 'https://acme.example/berth.json')->isValid()) {
            throw new \InvalidArgumentException('The body does not follow its schema');
        }
        return (array) $given;
    }
}
