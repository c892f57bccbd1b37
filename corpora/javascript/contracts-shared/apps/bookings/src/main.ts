import Fastify from 'fastify';
import postgres from 'postgres';
import { bookingRequest } from '@rooms/contracts';

const sql = postgres(process.env.DATABASE_URL!);
const app = Fastify();

app.get('/bookings', async () => sql`select room, starts, guests from bookings`);

app.post('/bookings', async (request, reply) => {
  const { room, from, guests } = bookingRequest.parse(request.body);
  await sql`insert into bookings (room, starts, guests) values (${room}, ${from}, ${guests})`;
  return reply.code(201).send();
});

app.listen({ port: 3000 });
