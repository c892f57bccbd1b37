const Hapi = require('@hapi/hapi');
const Knex = require('knex');
const { Model } = require('objection');
const routes = require('./routes/parcels');

const start = async () => {
  Model.knex(Knex(require('../knexfile')));
  const server = Hapi.server({ port: 3000 });
  server.route(routes);
  await server.start();
};

start();
