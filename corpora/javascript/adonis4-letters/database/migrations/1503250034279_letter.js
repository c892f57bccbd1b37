'use strict'
const Schema = use('Schema')

class LetterSchema extends Schema {
  up() {
    this.create('letters', (table) => table.increments())
  }
}
module.exports = LetterSchema
