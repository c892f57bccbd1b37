'use strict';

exports.up = (knex) => knex.schema.createTable('cisterns', (table) => {

    table.increments('id');
    table.string('yard').notNullable();
    table.integer('litres').notNullable();
});

exports.down = (knex) => knex.schema.dropTable('cisterns');
