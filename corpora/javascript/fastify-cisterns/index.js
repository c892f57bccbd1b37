'use strict'

const fp = require('fastify-plugin')
const { MongoClient } = require('mongodb')

async function cisterns (fastify, options) {
  const client = new MongoClient(options.url)
  await client.connect()
  fastify.decorate('cisterns', client.db(options.database))
  fastify.addHook('onClose', () => client.close())
}

module.exports = fp(cisterns, { fastify: '5.x', name: 'fastify-cisterns' })
