<?php
namespace Acme\Core\Cache;
class DatabaseCache {}
