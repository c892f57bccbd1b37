<?php

require dirname(__DIR__) . '/vendor/autoload.php';

\TYPO3\CMS\Core\Core\SystemEnvironmentBuilder::run();
\TYPO3\CMS\Core\Core\Bootstrap::init(new \Composer\Autoload\ClassLoader())->get(\TYPO3\CMS\Core\Http\Application::class)->run();
