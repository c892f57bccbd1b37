import { Task } from 'actionhero'
import { pool } from '../lib/pool'

export class Sweep extends Task {
  name = 'sweep'
  description = 'forgets old tides'
  frequency = 60 * 60 * 1000
  queue = 'default'

  async run() {
    await pool.query('DELETE FROM tides WHERE noted < NOW() - INTERVAL 1 YEAR')
  }
}
