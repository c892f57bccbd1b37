import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

interface Tables {
  hawsers: { berth: string; metres: number }
}

export const db = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
})
