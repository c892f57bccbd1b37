import { build } from './server.js'

const server = await build()
await server.start()
