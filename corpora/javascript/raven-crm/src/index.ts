import Fastify from 'fastify';
import { store } from './store.js';

const app = Fastify();

app.get('/contacts/:id', async (request) => {
  const session = store.openSession();
  return session.load((request.params as { id: string }).id);
});

await app.listen({ port: 3000 });
