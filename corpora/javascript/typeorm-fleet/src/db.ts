import { DataSource } from 'typeorm'
import { config } from './config'
import { Vehicle } from './vehicle'

export const db = new DataSource({
  type: config.db.type as 'postgres',
  url: config.db.url,
  entities: [Vehicle],
  cache: { type: 'ioredis', duration: 30000 },
})
