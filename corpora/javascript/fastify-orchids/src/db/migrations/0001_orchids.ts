import { change } from '../dbScript.js'

change(async (db) => {
  await db.createTable('orchid', (t) => ({ id: t.identity().primaryKey(), name: t.text() }))
})
