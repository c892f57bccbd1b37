const db = require('./db')

module.exports = {
  Query: { moles: () => db('moles').select('id', 'name', 'metres') },
  Mutation: { build: async (root, mole) => (await db('moles').insert(mole).returning('*'))[0] },
}
