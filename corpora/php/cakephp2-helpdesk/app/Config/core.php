<?php
Cache::config('default', array('engine' => 'File', 'duration' => '+1 hour'));
