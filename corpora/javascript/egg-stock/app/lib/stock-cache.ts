import Redis from 'ioredis'

const redis = new Redis(process.env.REDIS_HOST)

export async function kept(key: string) {
  const text = await redis.get(key)
  return text ? JSON.parse(text) : null
}

export async function keep(key: string, items: unknown) {
  await redis.set(key, JSON.stringify(items), 'EX', 60)
}

export async function lock(key: string) {
  return redis.set(`lock:${key}`, '1', 'EX', 5, 'NX')
}
