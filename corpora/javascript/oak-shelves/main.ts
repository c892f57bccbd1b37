import { Application, Router } from '@oak/oak'
import { list, put } from './shelves.ts'

const router = new Router()
router.get('/shelves', async (context) => {
  context.response.body = await list()
})
router.put('/shelves/:name', async (context) => {
  await put(context.params.name, await context.request.body.json())
  context.response.status = 204
})

const app = new Application()
app.use(router.routes())
app.use(router.allowedMethods())
await app.listen({ port: 8000 })
