import fastify from 'fastify'
import { Db } from 'mongodb'
import { expect } from 'tstyche'
import cisterns from '..'

const app = fastify()
app.register(cisterns, { url: 'mongodb://localhost' }).after(() => {
  expect(app.cisterns).type.toBe<Db>()
})
app.get('/levels', async () => app.cisterns.collection('levels').find().toArray())
