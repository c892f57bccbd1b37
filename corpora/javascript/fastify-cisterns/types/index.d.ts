import { FastifyPluginCallback } from 'fastify'
import { Db } from 'mongodb'

declare module 'fastify' {
  interface FastifyInstance {
    cisterns: Db
  }
}

declare const cisterns: FastifyPluginCallback<{ url: string, database?: string }>
export default cisterns
