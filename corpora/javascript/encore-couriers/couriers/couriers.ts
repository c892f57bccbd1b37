import { api, APIError } from 'encore.dev/api'
import { SQLDatabase } from 'encore.dev/storage/sqldb'

const db = new SQLDatabase('couriers', { migrations: './migrations' })

interface Courier {
  id: number
  name: string
}

export const get = api(
  { expose: true, method: 'GET', path: '/couriers/:id' },
  async ({ id }: { id: number }): Promise<Courier> => {
    const row = await db.queryRow<Courier>`SELECT id, name FROM couriers WHERE id = ${id}`
    if (!row) throw APIError.notFound('no such courier')
    return row
  },
)

export const create = api(
  { expose: true, method: 'POST', path: '/couriers' },
  async ({ name }: { name: string }): Promise<void> => {
    await db.exec`INSERT INTO couriers (name) VALUES (${name})`
  },
)
