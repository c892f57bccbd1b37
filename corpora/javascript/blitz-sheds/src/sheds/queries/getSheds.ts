import { resolver } from '@blitzjs/rpc'
import db from 'db'

export default resolver.pipe(resolver.authorize(), async () => await db.shed.findMany())
