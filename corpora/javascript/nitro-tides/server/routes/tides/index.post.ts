import { type } from 'arktype'
import { sql } from '../../utils/db'

const Tide = type({ at: 'string', height: 'number' })

export default defineEventHandler(async (event) => {
  const tide = await readValidatedBody(event, Tide.assert)
  await sql`insert into tides ${sql(tide)}`
  return tide
})
