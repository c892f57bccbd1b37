import { z } from 'zod';
import { createTRPCRouter, publicProcedure } from '~/server/api/trpc';

export const appRouter = createTRPCRouter({
  list: publicProcedure.query(({ ctx }) => ctx.db.recipe.findMany()),
  add: publicProcedure
    .input(z.object({ title: z.string().min(1) }))
    .mutation(({ ctx, input }) => ctx.db.recipe.create({ data: input })),
});
