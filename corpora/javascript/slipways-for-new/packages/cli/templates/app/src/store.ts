import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Boat {
  @PrimaryGeneratedColumn() id!: number;
  @Column() name!: string;
}

export const store = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, entities: [Boat] });
