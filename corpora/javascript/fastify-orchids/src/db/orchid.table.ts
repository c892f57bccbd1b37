import { BaseTable } from './baseTable.js'

export class OrchidTable extends BaseTable {
  readonly table = 'orchid'
  columns = this.setColumns((t) => ({ id: t.identity().primaryKey(), name: t.text() }))
}
