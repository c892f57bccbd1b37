import { initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import { onRequest } from 'firebase-functions/v2/https'
import { onSchedule } from 'firebase-functions/v2/scheduler'

initializeApp()
const db = getFirestore()

export const tides = onRequest(async (_req, res) => {
  const found = await db.collection('tides').get()
  res.json(found.docs.map((doc) => doc.data()))
})

export const sweep = onSchedule('every day 03:00', async () => {
  await db.collection('tides').doc('old').delete()
})
