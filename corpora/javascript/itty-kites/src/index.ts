import { AutoRouter, error } from 'itty-router'

interface Env {
  DB: D1Database
}

const router = AutoRouter({ base: '/api' })

router
  .get('/kites', async (request, env: Env) => (await env.DB.prepare('SELECT * FROM kites').all()).results)
  .get('/kites/:id', async ({ id }, env: Env) => {
    const kite = await env.DB.prepare('SELECT * FROM kites WHERE id = ?').bind(id).first()
    return kite ?? error(404)
  })

router.post('/kites', async (request, env: Env) => {
  const { colour } = await request.json()
  await env.DB.prepare('INSERT INTO kites (colour) VALUES (?)').bind(colour).run()
  return { colour }
})

export default router
