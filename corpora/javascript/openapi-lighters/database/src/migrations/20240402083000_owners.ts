import { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table lighter add column owner text')
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table lighter drop column owner')
}
