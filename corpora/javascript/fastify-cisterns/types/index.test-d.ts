import fastify from 'fastify'
import { Db } from 'mongodb'
import { expectType } from 'tsd'
import cisterns from '..'

const app = fastify()
app.register(cisterns, { url: 'mongodb://localhost' })
app.get('/levels', async () => expectType<Db>(app.cisterns))
