import { type } from 'arktype'
import { sql } from '../../utils/db'

const Keeper = type({ name: 'string', light: 'string' })

export default defineEventHandler(async (event) => {
  const keeper = await readValidatedBody(event, Keeper.assert)
  await sql`insert into keepers ${sql(keeper)}`
  return keeper
})
