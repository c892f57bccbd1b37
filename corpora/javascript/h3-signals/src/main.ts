import { createServer } from 'node:http'
import { createApp, createRouter, defineEventHandler, readValidatedBody, toNodeListener } from 'h3'
import * as v from 'valibot'
import { pool } from './db'
import { env } from './env'

const Signal = v.object({ name: v.string(), level: v.number() })

const router = createRouter()
router.get('/signals', defineEventHandler(async () => (await pool.query('select * from signals'))[0]))
router.post('/signals', defineEventHandler(async (event) => {
  const signal = await readValidatedBody(event, v.parser(Signal))
  await pool.query('insert into signals set ?', [signal])
  return signal
}))

const app = createApp()
app.use(router)
createServer(toNodeListener(app)).listen(env.PORT)
