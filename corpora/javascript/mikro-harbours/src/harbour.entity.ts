import { Entity, PrimaryKey, Property } from '@mikro-orm/mssql'

@Entity()
export class Harbour {
  @PrimaryKey()
  id!: number

  @Property()
  name!: string
}
