import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

interface Database {
  orders: { sku: string; count: number };
}

export const db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
});
