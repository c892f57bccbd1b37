import { RequestHandler } from 'express'
import { Operation } from 'express-openapi'
import { LighterStore } from '../../stores/lighters'

export const POST: Operation = [load()]

POST.apiDoc = {
  description: 'Load a lighter.',
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { type: 'object', required: ['name', 'tons'], properties: { name: { type: 'string' }, tons: { type: 'number' } } },
      },
    },
  },
  responses: { 204: { description: 'Loaded.' } },
}

function load(): RequestHandler {
  return async (req, res) => {
    await new LighterStore().load(req.body)
    res.sendStatus(204)
  }
}
