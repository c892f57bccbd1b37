const { Controller } = require('egg')

class PlantsController extends Controller {
  async index() {
    this.ctx.body = await this.ctx.model.Plant.find()
  }

  async create() {
    this.ctx.body = await this.ctx.model.Plant.create(this.ctx.request.body)
  }
}
module.exports = PlantsController
