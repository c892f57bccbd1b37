import { Handlers } from '$fresh/server.ts'
import { Client } from 'https://deno.land/x/postgres@v0.17.0/mod.ts'

const client = new Client(Deno.env.get('DATABASE_URL'))

export const handler: Handlers = {
  async GET() {
    const { rows } = await client.queryObject('SELECT * FROM cairns')
    return Response.json(rows)
  },
  async POST(req) {
    const { height } = await req.json()
    await client.queryObject('INSERT INTO cairns (height) VALUES ($1)', [height])
    return new Response(null, { status: 201 })
  },
}
