import { createApp } from '@foal/core'
import { AppController } from './app/app.controller'
import { dataSource } from './db'

async function main() {
  await dataSource.initialize()
  const app = await createApp(AppController)
  app.listen(3001)
}

main()
