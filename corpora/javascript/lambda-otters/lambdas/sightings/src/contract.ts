import { z } from "zod";

export const Sighting = z.object({
  river: z.string().min(2),
  pups: z.number().int().nonnegative(),
  seenAt: z.iso.datetime(),
});

export type Sighting = z.infer<typeof Sighting>;
