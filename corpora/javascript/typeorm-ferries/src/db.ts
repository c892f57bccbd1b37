import { DataSource } from 'typeorm'
import { Crossing } from './crossing'

interface QueryCacheConfig {
  type: 'database' | 'ioredis' | 'ioredis/cluster'
  options?: object
}

export const db = new DataSource({
  type: 'postgres',
  url: process.env.DATABASE_URL,
  entities: [Crossing],
  cache: queryCache(),
})

function queryCache(): QueryCacheConfig | false {
  if (process.env.NO_CACHE) {
    return false
  }
  if (process.env.REDIS_HOST) {
    return { type: 'ioredis', options: { host: process.env.REDIS_HOST } }
  }
  return { type: 'ioredis/cluster' }
}
