import { initTRPC } from '@trpc/server';
import { db } from './db.js';

const t = initTRPC.create();

export const appRouter = t.router({
  habits: t.procedure.query(() => db.prepare('SELECT id, name FROM habits').all()),
  done: t.procedure.mutation(() => db.prepare('INSERT INTO done DEFAULT VALUES').run()),
});

export type AppRouter = typeof appRouter;
