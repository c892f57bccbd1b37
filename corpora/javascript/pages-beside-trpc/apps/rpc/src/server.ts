import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import fastify from 'fastify'
import { appRouter } from './router'

const server = fastify({ maxParamLength: 5000 })
server.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router: appRouter } })
await server.listen({ port: 4444, host: '0.0.0.0' })
