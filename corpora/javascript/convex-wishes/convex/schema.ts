import { defineSchema, defineTable } from 'convex/server'
import { v } from 'convex/values'

export default defineSchema({
  wishes: defineTable({ text: v.string(), granted: v.boolean() }).index('by_granted', ['granted']),
})
