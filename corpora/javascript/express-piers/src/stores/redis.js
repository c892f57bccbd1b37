const redis = require('redis')

const client = redis.createClient({ url: process.env.REDIS_URL })
client.connect()

module.exports.redisGet = async (key) => client.isReady ? client.get(key) : null

module.exports.redisSet = async (key, value) => client.isReady && client.set(key, value)

module.exports.redisExpire = async (key, seconds) => client.isReady && client.expire(key, seconds)
