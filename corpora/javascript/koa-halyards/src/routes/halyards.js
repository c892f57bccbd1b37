const Router = require('koa-router')
const Halyard = require('../halyard')
const check = require('../validators/halyard')

const router = new Router({ prefix: '/halyards' })

router.get('/', async (ctx) => {
  ctx.body = await Halyard.find()
})

router.post('/', check, async (ctx) => {
  ctx.body = await Halyard.create(ctx.request.body)
  ctx.status = 201
})

module.exports = router
