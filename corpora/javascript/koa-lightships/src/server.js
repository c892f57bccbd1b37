const Koa = require('koa')
const Router = require('@koa/router')
const { find } = require('./ships')

const app = new Koa()
const router = new Router()
router.get('/ships/:name', async (ctx) => { ctx.body = await find(ctx.params.name) })
app.use(router.routes())
app.listen(3000)
