const knex = require('./db')

module.exports = async function open () {
  if (await knex.schema.hasTable('tides')) return
  await knex.schema.createTable('tides', (table) => {
    table.increments()
    table.string('harbour')
    table.decimal('height')
  })
}
