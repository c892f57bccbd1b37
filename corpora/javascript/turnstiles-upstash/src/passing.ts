import { Redis } from '@upstash/redis'

const redis = Redis.fromEnv()

export async function passes(card: string): Promise<boolean> {
  const before = await redis.get<number>(`passed:${card}`)
  if (before !== null) return false
  await redis.set(`passed:${card}`, Date.now(), { ex: 30 })
  return true
}
