import { InfluxDB, Point } from '@influxdata/influxdb-client';
import fastify from 'fastify';

const influx = new InfluxDB({ url: process.env.INFLUX_URL!, token: process.env.INFLUX_TOKEN });
const write = influx.getWriteApi('home', 'sensors');
const app = fastify();

const schema = { body: { type: 'object', required: ['celsius'], properties: { celsius: { type: 'number' } } } };

app.post('/readings', { schema }, async (request) => {
  write.writePoint(new Point('temperature').floatField('celsius', (request.body as { celsius: number }).celsius));
  return { ok: true };
});

await app.listen({ port: 3000 });
