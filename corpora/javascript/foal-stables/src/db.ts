import { DataSource } from 'typeorm'
import { Horse } from './app/horse.entity'

export const dataSource = new DataSource({ type: 'better-sqlite3', database: 'stables.sqlite3', entities: [Horse] })
