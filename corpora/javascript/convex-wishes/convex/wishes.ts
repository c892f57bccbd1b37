import { v } from 'convex/values'
import { mutation, query } from './_generated/server'

export const open = query({
  args: {},
  handler: async (ctx) =>
    await ctx.db.query('wishes').withIndex('by_granted', (q) => q.eq('granted', false)).collect(),
})

export const make = mutation({
  args: { text: v.string() },
  handler: async (ctx, { text }) => await ctx.db.insert('wishes', { text, granted: false }),
})
