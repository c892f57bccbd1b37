const Koa = require('koa')
const Router = require('@koa/router')
const { Pool } = require('pg')

const app = new Koa()
const router = new Router()
const pool = new Pool({ connectionString: process.env.DATABASE_URL })

router.get('/samples', async (ctx) => {
  const { rows } = await pool.query('SELECT id, garden, notes FROM samples')
  ctx.body = rows
})

router.post('/samples/:id/notes', async (ctx) => {
  await pool.query('UPDATE samples SET notes = notes || $2 WHERE id = $1', [ctx.params.id, ctx.query.notes])
  ctx.status = 204
})

app.use(router.routes())
app.listen(3000)
