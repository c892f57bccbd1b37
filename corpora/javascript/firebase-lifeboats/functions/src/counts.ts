import { getDatabase } from 'firebase-admin/database'

export async function counted(boat: string) {
  const found = await getDatabase().ref(`/positions/${boat}/count`).get()
  return { boat, count: found.val() ?? 0 }
}
