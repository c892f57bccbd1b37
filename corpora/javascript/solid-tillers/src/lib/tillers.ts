'use server'

import { db } from './db'

export async function addTiller(name: string) {
  db.prepare('INSERT INTO tillers (name) VALUES (?)').run(name)
}
