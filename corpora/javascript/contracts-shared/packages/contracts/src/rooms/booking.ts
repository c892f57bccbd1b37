import { z } from 'zod';

export const bookingRequest = z.object({ room: z.string().min(1), from: z.coerce.date(), guests: z.number().int() });
