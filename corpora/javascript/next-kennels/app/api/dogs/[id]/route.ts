import { pool } from '@/lib/pool';
import { route } from '@/lib/route';
import { dogId } from '@/schemas/dog';

export const GET = route({ pathParams: dogId })(async ({ pathParams }) => {
  const { rows } = await pool.query('select * from dogs where id = $1', [pathParams.id]);
  return rows[0];
});
