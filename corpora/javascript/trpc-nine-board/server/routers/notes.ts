import { z } from 'zod'
import { createRouter } from '../create-router'

const notes: { text: string }[] = []

export const notesRouter = createRouter()
  .query('list', {
    input: z.object({ take: z.number().max(50) }).optional(),
    resolve({ input }) {
      return notes.slice(0, input?.take ?? 20)
    },
  })
  .mutation('add', {
    input: z.object({ text: z.string().min(1) }),
    resolve({ input }) {
      notes.push(input)
      return input
    },
  })
