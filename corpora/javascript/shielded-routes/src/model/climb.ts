import { Schema, model } from 'mongoose'
import { store } from '../caches'

const Climb = model('Climb', new Schema({ name: String, grade: String }))

export const climbs = {
  async read(id: string) {
    const known = await store.get(id)
    if (known) return JSON.parse(known)
    const found = await Climb.findById(id).lean()
    await store.keep(id, JSON.stringify(found))
    return found
  },
}
