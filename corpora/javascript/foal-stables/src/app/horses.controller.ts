import { Context, Get, HttpResponseCreated, HttpResponseOK, Post, ValidateBody } from '@foal/core'
import { Horse } from './horse.entity'

export class HorsesController {
  @Get('/horses')
  async list() {
    return new HttpResponseOK(await Horse.find())
  }

  @Post('/horses')
  @ValidateBody({ type: 'object', properties: { name: { type: 'string' } }, required: ['name'], additionalProperties: false })
  async create(ctx: Context) {
    const horse = await Horse.create({ name: ctx.request.body.name }).save()
    return new HttpResponseCreated(horse)
  }
}
