import Fastify from 'fastify';
import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGODB_URL ?? 'mongodb://letters/letters');
const app = Fastify();

app.get('/templates/:name', async (request) => {
  const { name } = request.params as { name: string };
  return client.db().collection('templates').findOne({ name });
});
app.post('/templates', async (request) => client.db().collection('templates').insertOne(request.body as object));

app.listen({ port: 4000 });
