import { Mooring } from '../entity/mooring'

export default {
  koa: { port: 7001 },
  typeorm: { dataSource: { default: { type: 'mysql', host: 'db', entities: [Mooring] } } },
}
