import { sql } from '../../utils/db'

export default defineCachedEventHandler(async () => sql`select * from tides order by at`, { maxAge: 600 })
