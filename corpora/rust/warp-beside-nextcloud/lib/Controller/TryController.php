<?php

namespace OCA\NewsTicker\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\DataResponse;
use OCP\IConfig;
use OCP\IRequest;

/** What the daemon asks to find out whether it reaches this server. */
class TryController extends Controller
{
    public function __construct(IRequest $request, private IConfig $config)
    {
        parent::__construct('news_ticker', $request);
    }

    /**
     * @PublicPage
     * @NoCSRFRequired
     */
    public function answer(string $word): DataResponse
    {
        $known = $this->config->getAppValue('news_ticker', 'word');
        return new DataResponse(['word' => $known === $word ? $word : '']);
    }
}
