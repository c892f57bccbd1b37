import { z } from 'zod'

const Knot = z.object({ name: z.string() })

export default defineEventHandler(async event => Knot.parse(await readBody(event)))
