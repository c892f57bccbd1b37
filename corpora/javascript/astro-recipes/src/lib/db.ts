import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { integer, sqliteTableCreator, text } from 'drizzle-orm/sqlite-core'

const table = sqliteTableCreator((name) => `cook_${name}`)
export const recipes = table('recipes', { id: integer('id').primaryKey(), title: text('title') })
export const db = drizzle(new Database('recipes.db'))
