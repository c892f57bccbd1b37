import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { near } from './near'

const app = new Hono()

app.get('/reefs/:reef/soundings', async (c) => c.json(await near(c.req.param('reef'))))

serve({ fetch: app.fetch, port: 3000 })
