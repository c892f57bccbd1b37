import { z } from "zod";

export const newPlot = z.object({ name: z.string().trim().min(2).max(80) });
export const newBed = z.object({ plot: z.string().uuid(), crop: z.string().min(2) });
export const harvested = z.object({ bed: z.string().uuid(), kg: z.number().positive().max(2000) });
