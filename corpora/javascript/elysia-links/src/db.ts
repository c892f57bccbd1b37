import { Database } from 'bun:sqlite';
import { drizzle } from 'drizzle-orm/bun-sqlite';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const links = sqliteTable('links', { id: integer().primaryKey(), url: text().notNull() });
export const db = drizzle(new Database('links.db'));
