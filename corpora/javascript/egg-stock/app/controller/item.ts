import { Controller } from 'egg'
import { Static, Type } from 'egg-typebox-validate/typebox'

import { keep, kept } from '../lib/stock-cache'

const ItemBody = Type.Object({ sku: Type.String(), amount: Type.Number() })

export default class ItemController extends Controller {
  async index() {
    const { ctx } = this
    const items = (await kept('items')) ?? (await ctx.model.Item.find())
    await keep('items', items)
    ctx.body = items
  }

  async create() {
    const { ctx } = this
    ctx.tValidate(ItemBody, ctx.request.body)
    const body = ctx.request.body as Static<typeof ItemBody>
    ctx.body = await ctx.model.Item.create(body)
  }
}
