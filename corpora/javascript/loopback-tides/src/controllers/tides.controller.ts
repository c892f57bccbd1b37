import { get, param } from '@loopback/rest';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export class TidesController {
  @get('/harbours/{name}/tides')
  async of(@param.path.string('name') name: string) {
    const { rows } = await pool.query('select at, height from tides where harbour = $1 order by at', [name]);
    return rows;
  }
}
