import { MikroORM } from '@mikro-orm/mssql'
import config from './config.js'

export async function connect() {
  const orm = await MikroORM.init(config)
  await orm.getMigrator().up()
  return orm
}
