const redis = require('redis')
const { Pool } = require('pg')
const { promisify } = require('util')

const client = redis.createClient({ url: process.env.REDIS_URL })
exports.redis = { get: promisify(client.get).bind(client), set: promisify(client.set).bind(client) }
exports.pool = new Pool({ connectionString: 'postgresql://lightships@db/lightships' })
