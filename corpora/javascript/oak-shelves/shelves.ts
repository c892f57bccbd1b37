import { Pool } from 'pg'

const pool = new Pool({ connectionString: Deno.env.get('DATABASE_URL') ?? 'postgres://shelves@db/shelves' })

export async function list(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM shelves ORDER BY name')
  return rows.map((row) => row.name)
}

export async function put(name: string, books: string[]): Promise<void> {
  await pool.query('INSERT INTO shelves VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET books = $2', [name, books])
}
