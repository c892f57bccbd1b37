const { pool, redis } = require('./stores')

exports.find = async (name) => {
  const cacheKey = `ship:${name}`
  const kept = await redis.get(cacheKey)
  if (kept) return JSON.parse(kept)
  const { rows } = await pool.query('SELECT * FROM ships WHERE name = $1', [name])
  const found = JSON.stringify(rows[0])
  await redis.set(cacheKey, found)
  return rows[0]
}
