const Hapi = require('@hapi/hapi');
const { OrientDBClient } = require('orientjs');

const start = async () => {
  const client = await OrientDBClient.connect({ host: process.env.ORIENT_HOST });
  const server = Hapi.server({ port: 3000 });
  server.route({
    method: 'GET',
    path: '/parts/{id}',
    handler: async (request) => {
      const session = await client.session({ name: 'parts' });
      return session.select().from('Part').where({ id: request.params.id }).one();
    },
  });
  await server.start();
};

start();
