import type { ConnectRouter } from '@connectrpc/connect'
import { Pool } from 'pg'
import { Lanyards } from './gen/lanyards_pb.js'

const pool = new Pool()

export default (router: ConnectRouter) =>
  router.service(Lanyards, {
    async get({ id }) {
      const { rows } = await pool.query('SELECT id, colour FROM lanyards WHERE id = $1', [id])
      return rows[0]
    },
  })
