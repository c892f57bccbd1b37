import { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw('create table lighter (name text primary key, tons numeric not null)')
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table lighter')
}
