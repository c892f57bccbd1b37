const ApiGateway = require('moleculer-web')

module.exports = {
  name: 'api',
  mixins: [ApiGateway],
  settings: {
    port: process.env.PORT,
    routes: [{ path: '/api', aliases: { 'GET /tides': 'tides.list', 'POST /tides': 'tides.report' } }],
  },
}
