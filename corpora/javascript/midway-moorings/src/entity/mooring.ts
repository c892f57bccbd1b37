import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity()
export class Mooring {
  @PrimaryGeneratedColumn() id: number
  @Column() quay: string
}
