import { pool } from '@/lib/pool';
import { route } from '@/lib/route';
import { dogsWanted } from '@/schemas/dog';

export const POST = route({ body: dogsWanted })(async ({ body }) => {
  const { rows } = await pool.query('select * from dogs where breed = $1 limit 20', [body.breed]);
  return rows;
});
