<?php

return ['modules' => ['Laminas\Router', 'Application']];
