import { initializeApp } from 'firebase-admin/app'
import { onRequest } from 'firebase-functions/v2/https'
import { onValueCreated } from 'firebase-functions/v2/database'

import { counted } from './counts'

initializeApp()

export const positions = onRequest(async (request, response) => {
  response.json(await counted(String(request.query.boat)))
})

export const count = onValueCreated('/positions/{boat}/{id}', async (event) => {
  await event.data.ref.parent?.parent?.child('count').transaction((found: number | null) => (found ?? 0) + 1)
})
