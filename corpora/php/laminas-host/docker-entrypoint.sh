#!/bin/sh
set -e

php vendor/bin/phinx migrate -c vendor/harbour/office/migrations/phinx.php

exec apache2-foreground
