exports.up = (knex) =>
  knex.schema.createTable('parcels', (table) => {
    table.uuid('id').primary();
    table.float('weight').notNullable();
  });

exports.down = (knex) => knex.schema.dropTable('parcels');
