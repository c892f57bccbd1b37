import { HttpApiBuilder } from '@effect/platform'
import { NodeHttpServer, NodeRuntime } from '@effect/platform-node'
import { Layer } from 'effect'
import { createServer } from 'node:http'
import { api } from './api.js'
import { buoys } from './buoys.js'

const live = HttpApiBuilder.api(api).pipe(Layer.provide(buoys))

HttpApiBuilder.serve().pipe(
  Layer.provide(live),
  Layer.provide(NodeHttpServer.layer(createServer, { port: 3000 })),
  Layer.launch,
  NodeRuntime.runMain,
)
