'use strict'

const mongoose = require('mongoose')
const routes = require('./lib/routes')

async function register(server, options) {
  await mongoose.connect(options.mongo)
  for (const model of options.models) {
    routes(server, model, options)
  }
}

module.exports = { plugin: { name: 'weirs', register } }
