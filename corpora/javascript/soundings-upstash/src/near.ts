import { Redis } from '@upstash/redis'
import postgres from 'postgres'

const redis = Redis.fromEnv()
const sql = postgres(process.env.DATABASE_URL!)

type Sounding = { depth: number; at: string }

export async function near(reef: string): Promise<Sounding[]> {
  const before = await redis.get<Sounding[]>(`soundings:${reef}`)
  if (before) return before
  const now = await sql<Sounding[]>`select depth, at from soundings where reef = ${reef} order by at desc limit 20`
  await redis.set(`soundings:${reef}`, now, { ex: 300 })
  return now
}
