import { z } from 'zod';
import { db } from '../utils/db';

const Reading = z.object({ station: z.string(), celsius: z.number() });

export default defineEventHandler(async (event) => {
  const reading = await readValidatedBody(event, Reading.parse);
  db.prepare('INSERT INTO readings VALUES (?, ?)').run(reading.station, reading.celsius);
  return reading;
});
