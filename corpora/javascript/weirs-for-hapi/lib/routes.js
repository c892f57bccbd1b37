'use strict'

const Boom = require('@hapi/boom')
const Joi = require('joi')

const shape = Joi.object({ name: Joi.string().max(40).required(), level: Joi.number().min(0) })

module.exports = function (server, model, options) {
  const path = `/${model.collection.name}`
  server.route({ method: 'GET', path, handler: (request, h) => model.find().limit(options.most).lean() })
  server.route({
    method: 'POST',
    path,
    options: { validate: { payload: shape } },
    handler: async (request, h) => h.response(await model.create(request.payload)).code(201)
  })
  server.route({
    method: 'DELETE',
    path: `${path}/{id}`,
    handler: async (request, h) => {
      const gone = await model.findByIdAndDelete(request.params.id)
      return gone ? h.response().code(204) : Boom.notFound()
    }
  })
}
