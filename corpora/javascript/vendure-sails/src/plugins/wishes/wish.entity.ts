import { VendureEntity } from '@vendure/core'
import { Column, Entity } from 'typeorm'

@Entity()
export class Wish extends VendureEntity {
  @Column()
  text: string
}
