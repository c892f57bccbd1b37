<?php
(require __DIR__ . '/../config/run.php')();
