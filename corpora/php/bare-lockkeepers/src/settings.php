<?php
return ['host' => getenv('LOCKS_HOST'), 'user' => getenv('LOCKS_USER'), 'password' => getenv('LOCKS_PASSWORD')];
