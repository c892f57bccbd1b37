<?php

declare(strict_types=1);

namespace Front\Handler;

use GuzzleHttp\Client;
use Laminas\Diactoros\Response\HtmlResponse;
use Mezzio\Template\TemplateRendererInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\RequestHandlerInterface;

class StartHandler implements RequestHandlerInterface
{
    public function __construct(private readonly Client $api, private readonly TemplateRendererInterface $pages)
    {
    }

    public function handle(ServerRequestInterface $request): ResponseInterface
    {
        $found = json_decode((string) $this->api->get('/cases/1')->getBody(), true);

        return new HtmlResponse($this->pages->render('app::start', ['case' => $found]));
    }
}
