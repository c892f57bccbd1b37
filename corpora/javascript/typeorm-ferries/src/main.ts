import Koa from 'koa'
import Router from '@koa/router'
import { db } from './db'
import { Crossing } from './crossing'

const app = new Koa()
const router = new Router()
router.get('/crossings', async (ctx) => {
  ctx.body = await db.getRepository(Crossing).find({ cache: true })
})
app.use(router.routes())
db.initialize().then(() => app.listen(3000))
