import type { FastifyInstance } from 'fastify';
import { db } from '../db/index.js';
import { notes as table } from '../db/schema.js';

const note = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
} as const;

export async function notes(app: FastifyInstance) {
  app.get('/', async () => db.select().from(table));

  app.post('/', { schema: { body: note } }, async (request, reply) => {
    const [created] = await db.insert(table).values(request.body as { text: string }).returning();
    return reply.code(201).send(created);
  });
}
