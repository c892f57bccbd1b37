import { type ServerRoute } from '@hapi/hapi'
import Joi from 'joi'

export interface BerthOptions {
  most: number
}

export function berthRoutes({ most }: BerthOptions): ServerRoute[] {
  return [
    {
      method: 'POST',
      path: '/jetties/{jetty}/berths',
      options: { validate: { payload: Joi.object({ boat: Joi.string().required(), length: Joi.number().max(most) }) } },
      handler: (request, h) => h.response(request.payload).code(201)
    }
  ]
}
