import { sql } from '../../utils/db'

export default defineEventHandler(async () => sql`select * from keepers order by name`)
