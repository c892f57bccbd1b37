import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity()
export class Crossing {
  @PrimaryGeneratedColumn() id: number
  @Column() harbour: string
}
