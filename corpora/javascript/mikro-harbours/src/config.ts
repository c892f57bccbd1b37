import { defineConfig } from '@mikro-orm/mssql'
import { Migrator } from '@mikro-orm/migrations'

export default defineConfig({ dbName: 'harbours', entities: ['dist/**/*.entity.js'], extensions: [Migrator] })
