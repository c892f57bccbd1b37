import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Cup } from './cup.js'

const app = new Hono()

app.get('/cups/:tree', async (c) => c.json((await Cup.query.byTree({ tree: c.req.param('tree') }).go()).data))
app.post('/cups', async (c) => c.json((await Cup.create(await c.req.json()).go()).data, 201))

serve(app)
