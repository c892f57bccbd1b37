import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import { db } from './db/index.js';

const newOrder = z.object({ sku: z.string(), count: z.number().int().positive() });

export const orders = new Hono()
  .get('/', async (c) => c.json(await db.selectFrom('orders').selectAll().execute()))
  .post('/', zValidator('json', newOrder), async (c) => {
    const order = c.req.valid('json');
    await db.insertInto('orders').values(order).execute();
    return c.json(order, 201);
  });
