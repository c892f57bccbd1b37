import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import postgres from 'postgres'
import { passes } from './passing'

const sql = postgres(process.env.DATABASE_URL!)
const app = new Hono()

app.post('/gates/:gate/:card', async (c) => {
  const { gate, card } = c.req.param()
  if (!(await passes(card))) return c.json({ error: 'just passed' }, 409)
  await sql`insert into passings (gate, card) values (${gate}, ${card})`
  return c.json({ ok: true }, 201)
})

serve({ fetch: app.fetch, port: 3000 })
