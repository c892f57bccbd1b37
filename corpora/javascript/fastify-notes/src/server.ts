import Fastify from 'fastify';
import { notes } from './routes/notes.js';

const server = Fastify({ logger: true });
server.register(notes, { prefix: '/notes' });

await server.listen({ port: 3000, host: '0.0.0.0' });
