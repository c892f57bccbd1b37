import { Elysia, t } from 'elysia';
import { db, links } from './db';

const app = new Elysia()
  .get('/links', () => db.select().from(links))
  .post('/links', ({ body }) => db.insert(links).values(body), {
    body: t.Object({ url: t.String({ format: 'uri' }) }),
  })
  .listen(3000);

export type App = typeof app;
