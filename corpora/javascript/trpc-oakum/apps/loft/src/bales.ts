import { Bale } from '@oakum/shapes'
import { initTRPC } from '@trpc/server'

const t = initTRPC.create()
const bales: unknown[] = []

export const lofts = t.router({
  list: t.procedure.query(() => bales),
  add: t.procedure.input(Bale).mutation(({ input }) => bales.push(input)),
})
