import { prisma } from "@harvest/prisma";
import { harvested, newBed, newPlot } from "./validation";

type Args = { input: unknown };

export const resolvers = {
  Query: {
    plots: () => prisma.plot.findMany({ include: { beds: true } }),
    plot: (_: unknown, { id }: { id: string }) => prisma.plot.findUnique({ where: { id }, include: { beds: true } })
  },
  Mutation: {
    addPlot: (_: unknown, args: Args) => prisma.plot.create({ data: newPlot.parse(args.input) }),
    sow: (_: unknown, args: Args) => {
      const { plot, crop } = newBed.parse(args.input);
      return prisma.bed.create({ data: { plotId: plot, crop, sownAt: new Date() } });
    },
    harvest: (_: unknown, args: Args) => {
      const { bed, kg } = harvested.parse(args.input);
      return prisma.bed.update({ where: { id: bed }, data: { yieldKg: { increment: kg } } });
    }
  }
};
