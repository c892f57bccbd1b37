const Hapi = require('@hapi/hapi')

const start = async () => {
  const server = Hapi.server({
    port: process.env.PORT,
    cache: [{
      name: 'kept',
      provider: {
        constructor: require('@hapi/catbox-memcached'),
        options: { location: process.env.MEMCACHED }
      }
    }]
  })
  server.method('dovecote', async (id) => ({ id }), {
    cache: { cache: 'kept', expiresIn: 60000, generateTimeout: 500 }
  })
  server.route({ method: 'GET', path: '/dovecotes/{id}', handler: (request) => server.methods.dovecote(request.params.id) })
  await server.start()
}

start()
