const { Controller } = require('egg')

module.exports = class TeasController extends Controller {
  async index() {
    this.ctx.body = await this.ctx.model.Tea.find().order('name')
  }

  async create() {
    this.ctx.body = await this.ctx.model.Tea.create(this.ctx.request.body)
    this.ctx.status = 201
  }
}
