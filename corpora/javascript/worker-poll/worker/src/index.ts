import { Hono } from 'hono'
import { logger } from 'hono/logger'
import type { Bindings } from './bindings'

const app = new Hono<{ Bindings: Bindings }>().use(logger())

app.get('/polls/:id', async (c) => {
  const poll = await c.env.DB.prepare('select * from polls where id = ?').bind(c.req.param('id')).first()
  return poll ? c.json(poll) : c.notFound()
})

app.post('/polls/:id/votes', async (c) => {
  const { answer } = await c.req.json()
  await c.env.DB.prepare('insert into votes (poll, answer) values (?, ?)').bind(c.req.param('id'), answer).run()
  return c.json({ counted: true }, 201)
})

export default app
