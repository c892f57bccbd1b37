import { Action, ParamsFrom } from 'actionhero'
import { pool } from '../lib/pool'

export class ShowTide extends Action {
  name = 'showTide'
  description = 'the next tide of a port'
  inputs = {
    port: { required: true, validator: (port: string) => { if (port.length > 40) throw new Error('too long') } },
  } as const

  async run({ params }: { params: ParamsFrom<ShowTide> }) {
    const [rows] = await pool.query('SELECT * FROM tides WHERE port = ? LIMIT 1', [params.port])
    return { tides: rows }
  }
}

export class CreateTide extends Action {
  name = 'createTide'
  description = 'note a tide'
  inputs = {
    port: { required: true },
    height: { required: true, formatter: parseFloat },
  } as const

  async run({ params }: { params: ParamsFrom<CreateTide> }) {
    await pool.query('INSERT INTO tides (port, height) VALUES (?, ?)', [params.port, params.height])
    return { created: true }
  }
}
