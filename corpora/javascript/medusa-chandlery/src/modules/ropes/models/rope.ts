import { model } from '@medusajs/framework/utils'

export const Rope = model.define('rope', {
  id: model.id().primaryKey(),
  name: model.text(),
  strands: model.number(),
})
