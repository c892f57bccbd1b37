import { createServerFn } from '@tanstack/react-start'
import { db } from '../db'

export const listOars = createServerFn({ method: 'GET' }).handler(async () => db.selectFrom('oars').selectAll().execute())

export const addOar = createServerFn({ method: 'POST' })
  .validator((data: { name: string }) => data)
  .handler(async ({ data }) => db.insertInto('oars').values({ id: Date.now(), name: data.name }).execute())
