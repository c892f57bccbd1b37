import { fastify } from 'fastify'
import { connect } from './db.js'
import { Harbour } from './harbour.entity.js'

const orm = await connect()
const app = fastify()
app.get('/harbours', () => orm.em.fork().find(Harbour, {}))
await app.listen({ port: 3000 })
