import { PrismaClient } from '@prisma/client'
import { initTRPC } from '@trpc/server'
import { z } from 'zod'

const prisma = new PrismaClient()
const t = initTRPC.create()

export const appRouter = t.router({
  meetings: t.procedure.query(() => prisma.meeting.findMany({ orderBy: { at: 'asc' } })),
  plan: t.procedure
    .input(z.object({ title: z.string().min(3), at: z.coerce.date() }))
    .mutation(({ input }) => prisma.meeting.create({ data: input })),
})

export type AppRouter = typeof appRouter
