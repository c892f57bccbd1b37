const LRU = require('lru-cache')
const tables = require('@stores/tables')
const { redisGet, redisSet, redisExpire } = require('@stores/redis')

const counts = new LRU({ max: 50, maxAge: 180000 })

exports.berths = async (pier, page) => {
  const cacheID = ['berths', pier, page].join('-')
  const kept = await redisGet(cacheID)
  if (kept) return JSON.parse(kept)
  const { rows } = await tables.query('SELECT * FROM berths WHERE pier = $1 OFFSET $2 LIMIT 20', [pier, page * 20])
  await redisSet(cacheID, JSON.stringify(rows))
  await redisExpire(cacheID, 300)
  return rows
}

exports.count = async (pier) => {
  if (counts.has(pier)) return counts.get(pier)
  const { rows } = await tables.query('SELECT count(*) FROM berths WHERE pier = $1', [pier])
  counts.set(pier, rows[0].count)
  return rows[0].count
}
