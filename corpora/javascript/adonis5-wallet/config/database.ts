import { DatabaseConfig } from '@ioc:Adonis/Lucid/Database'

const databaseConfig: DatabaseConfig = {
  connection: 'pg',
  connections: {
    pg: { client: 'pg', connection: {} },
  },
}

export default databaseConfig
