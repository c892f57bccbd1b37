import { validate, validateWith } from '@redwoodjs/api'

import { db } from 'src/lib/db'

export const berths = () => db.berth.findMany()

export const createBerth = ({ input }) => {
  validate(input.name, 'Name', { presence: true, length: { max: 40 } })
  validateWith(() => {
    if (input.length > 30) throw 'No berth is longer than 30 m'
  })
  return db.berth.create({ data: input })
}
