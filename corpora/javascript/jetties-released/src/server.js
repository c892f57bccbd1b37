import Hapi from '@hapi/hapi'
import Joi from 'joi'

export const build = async () => {
  const server = Hapi.server({ port: process.env.PORT ?? 3000 })
  server.route({
    method: 'PUT',
    path: '/jetties/{name}',
    options: { validate: { payload: Joi.object({ depth: Joi.number().positive().required() }) } },
    handler: (request) => ({ name: request.params.name, ...request.payload })
  })
  return server
}
