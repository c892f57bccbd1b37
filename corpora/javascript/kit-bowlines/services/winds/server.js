const fastify = require('fastify')();
const { InfluxDB, Point } = require('@influxdata/influxdb-client');

const writer = new InfluxDB({ url: process.env.WINDS_URL }).getWriteApi('bowlines', 'winds');
const schema = { body: { type: 'object', required: ['knots'], properties: { knots: { type: 'number' } } } };

fastify.post('/winds', { schema }, async (request) => {
  writer.writePoint(new Point('wind').floatField('knots', request.body.knots));
  return { ok: true };
});
fastify.listen({ port: 3001 });
