import { Engine } from '@hapi/catbox-redis'
import hapi from '@hapi/hapi'
import { Redis } from 'ioredis'
import { plugin } from './plugin/index.js'

const server = hapi.server({
  port: 3000,
  cache: [{ name: 'session', provider: { constructor: Engine, options: { client: new Redis() } } }]
})
await server.register({ plugin, options: { most: 40 } })
server.route({ method: 'GET', path: '/', handler: () => 'Try the jetties' })
await server.start()
