import Fastify from 'fastify'
import { db } from './db/db.js'

const app = Fastify()

app.get('/orchids', async () => db.orchid.select('id', 'name'))
app.delete('/orchids/:id', async (request) => db.orchid.find(Number((request.params as { id: string }).id)).delete())

app.listen({ port: 3000 })
