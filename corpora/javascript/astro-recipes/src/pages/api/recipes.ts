import type { APIRoute } from 'astro'
import { db, recipes } from '../../lib/db'

export const GET: APIRoute = async () => Response.json(await db.select().from(recipes))

export const DELETE: APIRoute = async ({ url }) => {
  await db.delete(recipes)
  return new Response(null, { status: url.searchParams.has('all') ? 204 : 400 })
}
