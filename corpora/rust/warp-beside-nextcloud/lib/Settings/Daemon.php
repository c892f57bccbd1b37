<?php

namespace OCA\NewsTicker\Settings;

use OCP\AppFramework\Http\TemplateResponse;
use OCP\IConfig;
use OCP\Settings\ISettings;

class Daemon implements ISettings
{
    public function __construct(private IConfig $config)
    {
    }

    public function getForm(): TemplateResponse
    {
        $address = $this->config->getAppValue('news_ticker', 'address');
        return new TemplateResponse('news_ticker', 'daemon', ['address' => $address]);
    }

    public function getSection(): string
    {
        return 'server';
    }

    public function getPriority(): int
    {
        return 40;
    }
}
