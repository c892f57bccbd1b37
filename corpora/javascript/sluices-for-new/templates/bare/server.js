'use strict'

const app = require('fastify')({ logger: true })

app.register(require('./app'))
app.listen({ port: 3000 })
