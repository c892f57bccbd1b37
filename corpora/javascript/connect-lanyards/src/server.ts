import * as http from 'node:http'
import { connectNodeAdapter } from '@connectrpc/connect-node'
import { fastifyConnectPlugin } from '@connectrpc/connect-fastify'
import { fastify } from 'fastify'
import routes from './connect.js'

const server = fastify()

await server.register(fastifyConnectPlugin, { routes })
await server.listen({ port: 8080 })

http.createServer(connectNodeAdapter({ routes })).listen(8081)
