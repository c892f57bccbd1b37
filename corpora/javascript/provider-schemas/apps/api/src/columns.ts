import { Knex } from 'knex'

export class Columns {
  constructor(private readonly knex: Knex) {}

  rename(table: string, from: string, to: string): string[] {
    return this.knex.schema
      .alterTable(table, (t) => { t.renameColumn(from, to) })
      .toSQL()
      .map((one) => one.sql)
  }
}
