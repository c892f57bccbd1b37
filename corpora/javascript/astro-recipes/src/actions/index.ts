import { defineAction } from 'astro:actions'
import { z } from 'astro:schema'
import { db, recipes } from '../lib/db'

export const server = {
  add: defineAction({
    input: z.object({ title: z.string().min(3) }),
    handler: async ({ title }) => db.insert(recipes).values({ title }),
  }),
}
