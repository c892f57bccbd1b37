import { z } from 'zod';
import { db } from '../utils/db';

const Query = z.object({ station: z.string() });

export default defineEventHandler((event) => {
  const query = Query.parse(getQuery(event));
  return db.prepare('SELECT * FROM readings WHERE station = ?').all(query.station);
});
