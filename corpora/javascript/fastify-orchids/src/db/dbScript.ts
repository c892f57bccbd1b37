import { rakeDb } from 'orchid-orm/migrations/postgres-js'
import { BaseTable } from './baseTable.js'

export const change = rakeDb.run(
  { databaseURL: process.env.DATABASE_URL },
  { baseTable: BaseTable, dbPath: './db', migrationsPath: './migrations' },
)
