import { type Plugin, type Server } from '@hapi/hapi'
import { type BerthOptions, berthRoutes } from './berths.js'

export const plugin = {
  name: '@quayside/jetties',
  register(server: Server, options: BerthOptions) {
    server.route(berthRoutes(options))
  }
} satisfies Plugin<BerthOptions>
