<?php
class FastEngine extends CacheEngine {
	public function write($key, $value, $duration) {
		return apcu_store($key, $value, $duration);
	}

	public function read($key) {
		return apcu_fetch($key);
	}
}
