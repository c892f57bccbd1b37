const { Controller } = require('egg')

class LocketController extends Controller {
  async index() {
    this.ctx.body = await this.ctx.model.Locket.find()
  }

  async create() {
    const { ctx } = this
    ctx.validate({ name: { type: 'string', max: 40 } })
    ctx.body = await ctx.model.Locket.create(ctx.request.body)
    ctx.status = 201
  }
}

module.exports = LocketController
