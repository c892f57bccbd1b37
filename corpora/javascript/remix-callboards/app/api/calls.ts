import { Hono } from 'hono';

const calls: string[] = [];

export const api = new Hono()
  .basePath('/api')
  .get('/calls', (c) => c.json(calls))
  .post('/calls', async (c) => {
    calls.push(await c.req.text());
    return c.json({ calls: calls.length }, 201);
  });
