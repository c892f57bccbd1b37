import { z } from 'zod';

export const dogId = z.object({ id: z.coerce.number().int() });
export const dogsWanted = z.object({ breed: z.string().optional(), page: z.number().int().default(1) });
