import { resolver } from '@blitzjs/rpc'
import db from 'db'
import { z } from 'zod'

const CreateShed = z.object({ name: z.string().min(1), size: z.number().positive() })

export default resolver.pipe(resolver.zod(CreateShed), resolver.authorize(), async (input) => {
  return await db.shed.create({ data: input })
})
