'use strict'

const { z } = require('zod')

const Gate = z.object({ height: z.number() })

module.exports = async function (fastify, opts) {
  fastify.get('/gates', async () => [])
  fastify.post('/gates', async (request) => Gate.parse(request.body))
}
