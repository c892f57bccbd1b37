import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'

export default defineConfig({
  connection: 'mysql',
  connections: {
    mysql: {
      client: 'mysql2',
      connection: { host: env.get('DB_HOST'), database: env.get('DB_DATABASE') },
    },
  },
})
