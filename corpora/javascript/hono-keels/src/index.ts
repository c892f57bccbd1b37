import { serve } from '@hono/node-server'
import { GetItemCommand, PutItemCommand } from 'dynamodb-toolbox'
import { Hono } from 'hono'
import { Keel } from './keel.js'

const app = new Hono()

app.get('/keels/:id', async (c) => c.json((await Keel.build(GetItemCommand).key({ id: c.req.param('id') }).send()).Item))
app.post('/keels', async (c) => c.json(await Keel.build(PutItemCommand).item(await c.req.json()).send(), 201))

serve(app)
