import { Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createTable('orders').addColumn('sku', 'text').addColumn('count', 'integer').execute();
}
