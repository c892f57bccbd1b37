import { createClient, type RedisClientType } from 'redis'

class Store {
  constructor(readonly client: RedisClientType) {}

  async keep(key: string, value: string, expire = 1800) {
    await this.client.set(key, value, { EX: expire })
  }

  async get(key: string) {
    return this.client.get(key)
  }
}

export const store = new Store(createClient({ url: process.env.CACHE_ADDRESS }))
