import BaseSchema from '@ioc:Adonis/Lucid/Schema'

export default class Transfers extends BaseSchema {
  public async up() {
    this.schema.createTable('transfers', (table) => {
      table.increments('id')
    })
  }
}
