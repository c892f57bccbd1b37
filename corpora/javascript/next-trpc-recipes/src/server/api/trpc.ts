import { initTRPC } from '@trpc/server';
import { db } from '~/server/db';

const t = initTRPC.context<{ db: typeof db }>().create();

export const createTRPCRouter = t.router;
export const publicProcedure = t.procedure;
