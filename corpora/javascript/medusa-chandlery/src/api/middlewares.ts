import { defineMiddlewares, validateAndTransformBody } from '@medusajs/framework/http'
import { z } from 'zod'

export const PostRope = z.object({ name: z.string(), strands: z.number() })

export default defineMiddlewares({
  routes: [{ matcher: '/store/ropes', method: 'POST', middlewares: [validateAndTransformBody(PostRope)] }],
})
