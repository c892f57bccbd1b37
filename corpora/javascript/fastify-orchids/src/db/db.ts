import { orchidORM } from 'orchid-orm/postgres-js'
import { OrchidTable } from './orchid.table.js'

export const db = orchidORM({ databaseURL: process.env.DATABASE_URL }, { orchid: OrchidTable })
