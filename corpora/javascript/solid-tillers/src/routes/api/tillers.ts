import type { APIEvent } from '@solidjs/start/server'
import { db } from '~/lib/db'

export async function GET() {
  return db.prepare('SELECT * FROM tillers').all()
}

export async function POST({ request }: APIEvent) {
  const { name } = await request.json()
  db.prepare('INSERT INTO tillers (name) VALUES (?)').run(name)
  return new Response(null, { status: 201 })
}
