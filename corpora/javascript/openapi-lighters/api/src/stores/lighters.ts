import knex from 'knex'

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL })

export class LighterStore {
  load(lighter: { name: string; tons: number }) {
    return db('lighter').insert(lighter)
  }

  empty() {
    return db('lighter').where({ tons: 0 }).select('name')
  }
}
