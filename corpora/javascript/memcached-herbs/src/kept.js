const { MemcacheClient } = require("memcache-client");

class Kept {
  constructor() {
    this.client = new MemcacheClient({ server: process.env.MEMCACHED || "localhost:11211" });
  }

  async get(key) {
    const found = await this.client.get(key);
    return found ? JSON.parse(found.value) : undefined;
  }

  put(key, value) {
    return this.client.set(key, JSON.stringify(value), { lifetime: 60 });
  }
}

module.exports = { Kept };
