<?php
use craft\config\GeneralConfig;
return GeneralConfig::create()->devMode(false);
